import * as React from 'react';
import { agendaItem } from '../../../domain/governance/missingElements';
import { toStoredAnswers } from '../../../forms/model/toStoredAnswers';
import { registrationAnswers } from '../../../forms/registration/draftRegistration';
import { Button, ButtonRow } from '../../../ui/Button';
import { Prose } from '../../../ui/Prose';
import { styled } from '../../../ui/styled';
import type { SectionProps } from '../draft/sectionProps';
import { hintStrings as strings } from './strings';

/** The elements that the governing agreement lacks, as text to paste into the next agenda (protocol section 5.3); opened in place. */
export function AgendaText(props: Pick<SectionProps, 'answers' | 'forms'>): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  return (
    <div style={{ margin: '0 0 24px' }}>
      <Button
        kind="quiet"
        text={isOpen ? strings.closeAgenda : strings.openAgenda}
        expanded={isOpen}
        controls="agenda-text"
        onClick={() => setOpen(!isOpen)}
      />
      <div id="agenda-text">{isOpen && <OpenText {...props} />}</div>
    </div>
  );
}

function OpenText({ answers, forms }: Pick<SectionProps, 'answers' | 'forms'>): React.ReactElement {
  const css = useStyles();
  const box = React.useRef<HTMLTextAreaElement>(null);
  const [said, say] = React.useState('');
  const evaluation = forms.forms.find(({ step }) => step === 'evaluation');
  const text = agendaItem(
    answers.name,
    registrationAnswers(answers, forms.context),
    evaluation ? toStoredAnswers(evaluation.form, evaluation.typed, evaluation.facts) : {}
  );
  if (text === '') return <Prose soft>{strings.agendaNone}</Prose>;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(strings.copied);
    } catch {
      // A page inside Teams, or an old browser, may not copy by itself.
      box.current?.focus();
      box.current?.select();
      say(strings.notCopied);
    }
  };
  return (
    <>
      <textarea ref={box} readOnly aria-label={strings.agenda} className={css.text} rows={10} value={text} />
      <ButtonRow>
        <Button text={strings.copy} onClick={() => void copy()} />
        <span role="status">{said}</span>
      </ButtonRow>
    </>
  );
}

const useStyles = styled(theme => ({
  text: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: 640,
    margin: '8px 0',
    padding: 10,
    borderRadius: 4,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    background: theme.semanticColors.bodyStandoutBackground,
    color: theme.semanticColors.bodyText,
    fontFamily: 'inherit',
    fontSize: 14,
    lineHeight: '1.5'
  }
}));
