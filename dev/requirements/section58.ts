import { later, proof, proved, question, type RequirementSection } from './requirement';

const bodies = proof(
  'src/forms/registration/registrationForm.test.ts',
  'takes the council, another partner or the partnership itself as accountable body (section 5.8)'
);

/** Section 5.8: accountability, the accountable body and shared standards. */
export const section58: RequirementSection = {
  heading: 'Section 5.8: accountability and transparency',
  requirements: [
    proved(
      'R223',
      'Where a funder asks for one, a partner is named as accountable body',
      question('B.accountableBody'),
      bodies
    ),
    later(5, 'R224', "The accountable body looks after the grant's money and perhaps its results"),
    later(5, 'R225', 'It has legal personality'),
    later(5, 'R226', 'The council may have to pay before the grant comes'),
    later(5, 'R227', 'What might not come back is put on record'),
    later(6, 'R228', 'The Executive approves before the council becomes accountable body'),
    later(5, 'R229', 'It signs contracts and pays out'),
    later(5, 'R230', 'Duty 1: to take charge of the money'),
    later(5, 'R231', 'Duty 2: to have the people and means for it'),
    later(5, 'R232', 'Duty 3: to see that it is spent as planned'),
    later(5, 'R233', 'Duty 4: to watch and audit the spending'),
    proved('R234', 'It may be a partner or the partnership itself', question('B.accountableBody'), bodies),
    later(5, 'R235', 'Test 1: it is named to act for all'),
    later(5, 'R236', 'Test 2: it is a legal entity'),
    later(5, 'R237', 'Test 3: it can meet what the law asks'),
    later(5, 'R238', 'Members answer to the public'),
    later(5, 'R239', '... and to each other'),
    later(5, 'R240', 'They work openly with scrutiny'),
    later(5, 'R241', "The council's codes of conduct are kept"),
    later(7, 'R242', 'The paragraph on ethical governance, which the protocol left open'),
    later(5, 'R243', 'Standard 1: equal opportunities'),
    later(5, 'R244', 'Standard 2: conduct in meetings'),
    later(5, 'R245', 'Standard 3: conduct outside meetings'),
    later(5, 'R246', 'Standard 4: interests are declared'),
    later(5, 'R247', 'Standard 5: confidences are kept'),
    later(5, 'R248', 'Standard 6: gifts and hospitality'),
    later(5, 'R249', 'Standard 7: conflicts of interest'),
    later(5, 'R250', 'Standard 8: what elected members owe'),
    later(5, 'R251', 'Standard 9: whistleblowing')
  ]
};
