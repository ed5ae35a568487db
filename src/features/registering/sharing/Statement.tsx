import * as React from 'react';
import { isCivilDate } from '../../../domain/time/isCivilDate';
import { formatDate } from '../../../ui/dates';
import { checkingStyles } from '../checking/checkingStyles';
import { Prose } from '../../../ui/Prose';
import { organisationOf, type ShareTyped } from './shareTyped';
import { shareStrings, standardsWords } from './strings';

const strings = shareStrings.record;

interface StatementProps {
  readonly typed: ShareTyped;
  /** The number of the version that the pack shows. */
  readonly version: number;
}

/** In words what will be written, once enough is filled in, and that it stays. */
export function Statement({ typed, version }: StatementProps): React.ReactElement {
  const css = checkingStyles();
  const { givenOn, standards } = typed;
  const organisation = organisationOf(typed);
  const isWhole = organisation !== '' && isCivilDate(givenOn) && standards !== '';
  return (
    <>
      {isWhole && (
        <p className={css.deed}>
          {strings.statement(organisation, version, formatDate(givenOn), standardsWords[standards])}
        </p>
      )}
      <Prose>{strings.forGood}</Prose>
    </>
  );
}
