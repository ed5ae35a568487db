import { questionsOf } from '../../../../forms/model/form';
import { registrationForm } from '../../../../forms/registration/registrationForm';
import { partnersSee, type Sharing } from './partnersSee';

const decisions: readonly (readonly [string, Sharing])[] = Object.entries(partnersSee).flatMap(
  ([id, sharing]: [string, Sharing | { readonly [column: string]: Sharing }]) =>
    typeof sharing === 'string'
      ? [[id, sharing] as const]
      : Object.entries(sharing).map(([column, one]) => [`${id}.${column}`, one] as const)
);
const withSharing = (sharing: Sharing): readonly string[] =>
  decisions.filter(([, one]) => one === sharing).map(([field]) => field);

describe('what partners see of the registration', () => {
  it('is decided for every question and column of Appendix B, and for nothing else', () => {
    const asked = questionsOf(registrationForm).flatMap(({ id, question }) =>
      question.kind === 'grid' && id !== 'risks' ? Object.keys(question.columns).map(column => `${id}.${column}`) : [id]
    );
    expect(decisions.map(([field]) => field)).toEqual(asked);
  });

  it('leaves out what names somebody', () => {
    expect(withSharing('personal')).toEqual([
      'leadOfficer',
      'cover',
      'headOfService',
      'leadMembers',
      'representatives.name',
      'representatives.appointedBy',
      'partners.contact',
      'declaration'
    ]);
  });

  it('leaves out what the council judges of itself, of risk and of partners', () => {
    expect(withSharing('candid')).toEqual(['whyNoAim', 'liabilities', 'risks', 'significance']);
  });

  it('leaves out where things lie within the council, and money that nobody has promised yet', () => {
    expect(withSharing('inside')).toEqual(['grants.conditions', 'governingDocumentWhere', 'servicePlan']);
    expect(withSharing('unsettled')).toEqual(['cashNextYear', 'cashYearAfter']);
  });
});
