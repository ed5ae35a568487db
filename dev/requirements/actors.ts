import { later, proof, proved, question, rule, screen, type RequirementSection } from './requirement';

const officer = proof(
  'src/domain/drafts/toDocument.test.ts',
  'the document that answers submit › has the keys of the draft, the officer as lead officer and the amounts in pence'
);
const complete = proof(
  'src/features/registering/checking/CheckScreen.test.tsx',
  'a completeness check › is marked complete once the service is confirmed, and then goes to the Head of Service'
);
const signed = proof('src/domain/routing/whoMaySign.test.ts', 'the protocol gives the sign-off › %s');
const rights = proof('src/lists/rightsTable.test.ts', 'rights › in %s %s may do what the table says');
const grants = proof(
  'src/forms/registration/registrationForm.test.ts',
  'asks of each grant who gives it, how much, and where its conditions are (section 5.7)'
);
const aims = proof(
  'src/forms/fullEvaluation/protocolQuestions.test.ts',
  'the full evaluation demands an answer › on every question about aims (section 5.4)'
);
const mustAnswer = proof(
  'src/forms/registration/registrationForm.test.ts',
  'must have answers to what the protocol demands of every partnership, and to nothing else'
);

/** Who has a part in it: the index of actors. */
export const actors: RequirementSection = {
  heading: 'Actors',
  requirements: [
    proved('R320', 'The lead officer', question('B.leadOfficer'), officer),
    proved('R321', 'The Head of Service', rule('domain/routing/whoMaySign', 'whoMaySign'), signed),
    proved('R322', 'The SMT member', rule('domain/routing/whoMaySign', 'whoMaySign'), signed),
    later(6, 'R323', 'The Chief Executive'),
    proved('R324', 'CEPT', screen('registering/checking/CheckScreen'), complete),
    later(6, 'R325', 'The Executive'),
    later(6, 'R326', 'The Council'),
    later(7, 'R327', 'Elected members'),
    proved('R328', 'Partner organisations and who speaks for them', question('B.partners.contact'), mustAnswer),
    proved(
      'R329',
      'Internal Audit, which may read everything that was submitted and decided',
      rule('lists/schema/groups', 'groups'),
      rights
    ),
    proved('R330', 'Funders', question('B.grants.funder'), grants),
    proved('R331', 'Users and the public: told, and put right when wronged', question('D.publicInformed'), aims)
  ]
};
