import { later, proof, proved, question, rule, type RequirementSection } from './requirement';

const mustAnswer = proof(
  'src/forms/registration/registrationForm.test.ts',
  'must have answers to what the protocol demands of every partnership, and to nothing else'
);
const refused = proof(
  'src/forms/registration/draftRegistration.test.ts',
  'a registration that cannot be submitted yet › is held up until the risks to the council are named (section 5.6)'
);
const moneyOfYears = proof(
  'src/domain/decisions/brief.test.ts',
  'the decision brief › says what is asked, the band with its scores, and the money of this year and the next two'
);

/** Sections 5.6 and 5.7: risk and funding. */
export const section56: RequirementSection = {
  heading: 'Sections 5.6 and 5.7: risk and funding',
  requirements: [
    later(5, 'R187', "Risk is assessed by the council's own process"),
    later(5, 'R188', 'Another method is taken only for a reason'),
    later(5, 'R189', 'Has a risk assessment been made for the council'),
    later(5, 'R190', 'What it found, in brief'),
    proved('R191', 'Aspect 1: risks to the council', question('B.risks'), mustAnswer),
    later(5, 'R192', 'Aspect 2: risks to the partnership itself'),
    proved(
      'R193',
      'Risks to the council are known before it goes ahead',
      rule('forms/registration/draftRegistration', 'registrationProblems'),
      refused
    ),
    later(5, 'R194', '... and are looked at while it runs'),
    later(5, 'R195', 'Risks to the council stand in a service or corporate risk register'),
    later(5, 'R196', 'A risk to the partnership may weigh more or less for the council'),
    later(5, 'R197', 'A risk may differ from partner to partner'),
    later(5, 'R198', 'All the partners assess risk together'),
    later(5, 'R199', 'They agree on the method first'),
    later(5, 'R200', 'They come to see risks alike'),
    later(5, 'R201', 'A joint risk register is considered'),
    later(5, 'R202', 'What a risk to the partnership does to the council is asked'),
    later(5, 'R203', 'Typical risk 1: unclear governance'),
    later(5, 'R204', 'Typical risk 2: unclear liabilities'),
    later(5, 'R205', 'Typical risk 3: partners want different things'),
    later(5, 'R206', 'Typical risk 4: nobody manages performance'),
    later(5, 'R207', 'Typical risk 5: the service fails'),
    later(5, 'R208', 'Typical risk 6: cultures and relationships clash'),
    later(5, 'R209', 'Typical risk 7: systems do not fit'),
    later(5, 'R210', 'Typical risk 8: a partner does not perform'),
    later(5, 'R211', 'Typical risk 9: a partner loses interest, which leads to its stakeholder'),
    proved('R212', 'What it costs the council is asked', question('B.cashThisYear'), mustAnswer),
    proved('R213', '... this year and in the years after', question('B.cashYearAfter'), moneyOfYears),
    later(5, 'R214', '... and who approved the spending'),
    later(5, 'R215', 'What each partner puts in, promised and settled'),
    later(5, 'R216', '... in money and in staff'),
    later(5, 'R217', 'VAT has been checked'),
    later(5, 'R218', 'Terms of grants are clear, and how long papers are kept'),
    later(5, 'R219', '... and are kept to'),
    later(5, 'R220', '... only what qualifies is paid from them'),
    later(5, 'R221', '... so that nothing is clawed back'),
    proved('R222', 'Who is to be accountable body is asked', question('B.accountableBody'), mustAnswer)
  ]
};
