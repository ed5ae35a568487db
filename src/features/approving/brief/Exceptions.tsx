import * as React from 'react';
import type { BriefException } from '../../../domain/decisions/exceptions';
import type { Unmet } from '../../../forms/submitted/unmetIn';
import type { QueryThread } from '../../../domain/status/status';
import { Notice } from '../../../ui/Notice';
import { Prose } from '../../../ui/Prose';
import { styled } from '../../../ui/styled';
import { briefStrings as strings } from './strings';

interface ExceptionsProps {
  readonly exceptions: readonly BriefException[];
  /** What the evaluation says should be there and is not. */
  readonly unmet: readonly Unmet[];
  /** Does the document tell other changes than there are? */
  readonly isMistold: boolean;
  readonly queries: readonly QueryThread[];
}

/** Points that are told one by one; more are told by their numbers. */
const few = 2;

/** Whatever is out of the ordinary, in one short list, before anything else is read. */
export function Exceptions({ exceptions, unmet, isMistold, queries }: ExceptionsProps): React.ReactElement {
  const css = useStyles();
  const open = queries.filter(({ state }) => state !== 'Closed').length;
  const all = [...(isMistold ? [strings.mistold] : []), ...exceptions.map(({ text }) => text)];
  if (unmet.length > few) all.push(strings.unmet(unmet.map(({ number }) => number)));
  else all.push(...unmet.map(({ text }) => text));
  if (open > 0) all.push(strings.openQueries(open));
  if (all.length === 0) return <Prose>{strings.noExceptions}</Prose>;
  return (
    <div className={css.exceptions}>
      <Notice kind="attention">
        <h3 className={css.title}>{strings.exceptions}</h3>
        <ul className={css.list}>
          {all.map(text => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

const useStyles = styled(() => ({
  exceptions: { margin: '0 0 14px' },
  title: { margin: '0 0 4px', fontSize: 14, fontWeight: 600, lineHeight: '1.4' },
  list: { margin: 0, paddingLeft: 18, lineHeight: '1.45' }
}));
