import * as React from 'react';
import { textOf } from '../../../domain/registration/readRegistration';
import type { RegistrationAnswers } from '../../../domain/registration/registrationAnswers';
import { styled } from '../../../ui/styled';
import { handingStrings } from './strings';

const { handed: strings } = handingStrings;

/** Why it was handed over, and what the giver says is open. */
export function GivenWords({ particulars }: { readonly particulars: RegistrationAnswers }): React.ReactElement {
  const css = useStyles();
  const said = [
    [strings.why, textOf(particulars, 'handoverReason')],
    [strings.know, textOf(particulars, 'handoverOpen')]
  ].filter(([, words]) => words !== '');
  return (
    <dl className={css.list}>
      {said.map(([label, words]) => (
        <div key={label} className={css.part}>
          <dt className={css.label}>{label}</dt>
          <dd className={css.words}>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

const useStyles = styled(theme => ({
  list: { margin: '0 0 14px' },
  part: { margin: '0 0 10px' },
  label: { fontWeight: 600, color: theme.semanticColors.bodyText },
  words: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: '1.5', maxWidth: '68ch' }
}));
