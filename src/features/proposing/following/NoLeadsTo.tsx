import * as React from 'react';
import { noLeadsTo } from '../../../forms/confirmation/noLeadsTo';
import { turnedInto } from '../../../forms/followUp/turnedInto';
import { Button, ButtonRow } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { goTo } from '../../../ui/useHashRoute';
import { addresses } from '../addresses';
import type { SectionProps } from '../draft/sectionProps';
import { followingStrings as strings } from './strings';

type NoLeadsToProps = Pick<SectionProps, 'answers' | 'change' | 'draftKey' | 'forms'>;

/** A "no" in the yearly confirmation leads on (note I-32): to leaving it, to a change of facts or to scoring it anew, in this very draft. */
export function NoLeadsTo({ answers, change, draftKey, forms }: NoLeadsToProps): React.ReactElement | null {
  const { before } = forms.context;
  const leads = noLeadsTo(answers);
  if (!before || leads.length === 0) return null;
  const follow = (lead: (typeof leads)[number]): void => {
    change(now => turnedInto(now, lead === 'leaving' ? 'Leaving' : 'Change', before));
    goTo(addresses.draft(draftKey, lead === 'scoring' ? 'significance' : 'followUp'));
  };
  return (
    <div style={{ margin: '0 0 20px' }}>
      <Notice kind="attention" announce="status">
        <p>
          <strong>{strings.noTitle}.</strong> {strings.noLead}
        </p>
        <ButtonRow>
          {leads.map((lead, place) => (
            <Button
              key={lead}
              kind={place === 0 ? 'primary' : 'plain'}
              text={strings.leads[lead]}
              onClick={() => follow(lead)}
            />
          ))}
        </ButtonRow>
      </Notice>
    </div>
  );
}
