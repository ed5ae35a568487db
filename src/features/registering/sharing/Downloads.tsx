import * as React from 'react';
import { Button, ButtonRow } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Problem } from '../../../ui/Problem';
import { Prose } from '../../../ui/Prose';
import { saveFile } from '../../../ui/saveFile';
import { Section } from '../../../ui/Section';
import { withoutExampleTag } from '../words';
import { fileName } from './pack/fileName';
import type { Pack } from './pack/pack';
import { writeHtml } from './pack/writeHtml';
import { shareStrings } from './strings';

const strings = shareStrings.pack;

interface DownloadsProps {
  readonly pack: Pack;
  /** Of the partnership. */
  readonly name: string;
}

type Made = { readonly phase: 'ready' | 'busy' | 'failed' } | { readonly phase: 'made'; readonly file: string };

/** The pack as a file for Word and as a web page; neither needs an account to be read. */
export function Downloads({ pack, name }: DownloadsProps): React.ReactElement {
  const [made, setMade] = React.useState<Made>({ phase: 'ready' });

  const save = (content: Blob, extension: 'docx' | 'html'): void => {
    const file = fileName(strings.file, withoutExampleTag(name), extension);
    saveFile(content, file);
    setMade({ phase: 'made', file });
  };
  const savePage = (): void => save(new Blob([writeHtml(pack)], { type: 'text/html;charset=utf-8' }), 'html');
  const saveWord = async (): Promise<void> => {
    setMade({ phase: 'busy' });
    try {
      // What writes Word files is large, and fetched by the first who wants one.
      const { writeWord } = await import(/* webpackChunkName: 'word' */ './pack/writeWord');
      save(await writeWord(pack), 'docx');
    } catch {
      setMade({ phase: 'failed' });
    }
  };

  return (
    <Section title={strings.title}>
      <Prose>{strings.shows(pack.shows)}</Prose>
      <Prose>{strings.careful}</Prose>
      {made.phase === 'failed' && <Problem text={strings.notMade} />}
      <ButtonRow>
        <Button kind="primary" text={strings.word} busy={made.phase === 'busy'} onClick={() => void saveWord()} />
        <Button text={strings.page} onClick={savePage} />
      </ButtonRow>
      {made.phase === 'made' && (
        <div style={{ marginTop: 12 }}>
          <Notice kind="done" announce="status">
            {strings.made(made.file)}
          </Notice>
        </div>
      )}
    </Section>
  );
}
