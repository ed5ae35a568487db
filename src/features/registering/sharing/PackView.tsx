import * as React from 'react';
import { styled } from '../../../ui/styled';
import type { Pack, PackBlock } from './pack/pack';
import { PackTableView } from './PackTableView';

/** The pack as it will be read, on the screen. */
export function PackView({ pack }: { readonly pack: Pack }): React.ReactElement {
  const css = useStyles();
  return (
    <div className={css.pack}>
      <p className={css.title}>{pack.title}</p>
      {pack.parts.map(part => (
        <React.Fragment key={part.title}>
          <h4 className={css.part}>{part.title}</h4>
          {part.blocks.map((block, at) => (
            <Block key={at} block={block} />
          ))}
        </React.Fragment>
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: PackBlock }): React.ReactElement {
  const css = useStyles();
  switch (block.kind) {
    case 'heading':
      return <h5 className={css.heading}>{block.text}</h5>;
    case 'paragraph':
      return <p className={css.words}>{block.text}</p>;
    case 'list':
      return (
        <ul className={css.list}>
          {block.items.map(item => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    default:
      return <PackTableView table={block} />;
  }
}

const useStyles = styled(theme => ({
  pack: { overflowWrap: 'anywhere', lineHeight: '1.5' },
  title: { margin: '0 0 8px', fontSize: 18, fontWeight: 600, lineHeight: '1.35' },
  part: {
    margin: '24px 0 8px',
    paddingTop: 12,
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    fontSize: 16,
    fontWeight: 600,
    lineHeight: '1.35'
  },
  heading: { margin: '16px 0 4px', fontSize: 14, fontWeight: 600, lineHeight: '1.4' },
  words: { margin: '0 0 10px', maxWidth: '68ch', whiteSpace: 'pre-wrap' },
  list: { margin: '0 0 12px', paddingLeft: 20, maxWidth: '68ch' }
}));
