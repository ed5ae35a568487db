import { later, proof, proved, question, rule, screen, type Requirement, type RequirementSection } from './requirement';

const assess = rule('domain/significance/assessSignificance', 'assessSignificance');
const consequences = rule('domain/significance/consequences', 'consequencesOf');
const arithmetic = 'src/domain/significance/assessSignificance.test.ts';
const example = proof(arithmetic, 'Appendix A › scores the worked example, Bolsover LSP, 27 of 35, 77 %, Major');
const bands = proof(arithmetic, 'Appendix A › bands %s');
const asPrinted = proof(
  'src/domain/protocol/printedCriteria.test.ts',
  'Appendix A as printed (protocol section 3) › asks for criterion %s'
);
const formOfBand = proof(
  'src/domain/significance/consequences.test.ts',
  'formal approval to proceed (protocol section 4) › %s asks for Appendix %s'
);
const about = proof(
  'src/domain/drafts/checkAnswers.test.ts',
  'about the arrangement › needs a name, proposed or existing, and a service'
);

function criterion(id: string, says: string, number: number): Requirement {
  return proved(id, says, question(`A.${number}`), asPrinted);
}

/** Section 3: how significant is it? */
export const section3: RequirementSection = {
  heading: 'Section 3: how significant is it?',
  requirements: [
    proved(
      'R050',
      'The grade says how much it matters, not how risky it is',
      screen('proposing/scoring/ScoringForm'),
      proof('src/forms/forms.test.ts', 'the form of Appendix A › never calls significance risk')
    ),
    proved('R051', 'The grade decides how much governance it needs', consequences, formOfBand),
    proved(
      'R052',
      'Small and new ideas are spared paperwork: no more is asked than the protocol demands',
      rule('forms/registration/registrationForm', 'registrationForm'),
      proof(
        'src/forms/registration/registrationForm.test.ts',
        'must have answers to what the protocol demands of every partnership, and to nothing else'
      )
    ),
    later(7, 'R053', 'Officers and members alike can grade it in rough terms'),
    proved(
      'R054',
      'Appendix A is at hand to be filled in',
      screen('proposing/scoring/TrialScreen'),
      proof('src/features/proposing/scoring/ScoringForm.test.tsx', 'gives the worked example: 27 of 35, 77 %, Major')
    ),
    proved(
      'R055',
      'The worked example is at hand and comes out as significant',
      screen('proposing/scoring/ExampleScreen'),
      proof(
        'src/features/proposing/scoring/ScoringForm.test.tsx',
        'has the worked example at hand, marked as the protocol’s'
      )
    ),
    proved('R056', 'The form names the partnership', screen('proposing/about/AboutScreen'), about),
    proved('R057', 'It may be proposed or exist', screen('proposing/about/AboutScreen'), about),
    proved('R058', 'Each criterion takes the score from 1 to 5 that fits best', assess, example),
    proved(
      'R059',
      'The scores have names, from insignificant to highly significant',
      rule('forms/significance/significanceForm', 'significanceForm'),
      proof('src/forms/forms.test.ts', "the form of Appendix A › names the scores in the protocol's words")
    ),
    proved(
      'R060',
      'A criterion that does not apply is left out',
      assess,
      proof(
        arithmetic,
        'Appendix A › leaves a criterion that does not apply out of the total and out of the highest possible score'
      )
    ),
    proved(
      'R061',
      'Criterion 1 counts money, the time of officers and money through the accounts',
      rule('domain/significance/amountTotal', 'amountTotal'),
      proof(
        'src/domain/significance/proposeScores.test.ts',
        'criterion 1, financial cost to the council › adds money, officer time and money through the accounts'
      )
    ),
    proved(
      'R062',
      'Criterion 1 goes up at 10, 25, 160 and 1,000 thousand pounds',
      rule('domain/significance/proposeScores', 'scoreForAmount'),
      proof(
        'src/domain/significance/proposeScores.test.ts',
        'criterion 1, financial cost to the council › £%d scores %d'
      )
    ),
    proved(
      'R063',
      'Criterion 2 counts the aims that it serves, directly or not',
      rule('domain/significance/proposeScores', 'proposedScores'),
      proof(
        'src/domain/significance/proposeScores.test.ts',
        'proposed scores › come from amounts and ticked aims, direct or indirect'
      )
    ),
    proved(
      'R064',
      'Criterion 2 scores no, two, three, five and six aims',
      rule('domain/significance/proposeScores', 'scoreForAims'),
      proof(
        'src/domain/significance/proposeScores.test.ts',
        'criterion 2, contribution to corporate aims › %d of six aims scores %d'
      )
    ),
    criterion('R065', 'Criterion 3 asks what binds the council in law or money', 3),
    criterion('R066', 'Criterion 3 has words for 1, 3 and 5 only', 3),
    criterion('R067', 'Criterion 4 asks how political it is', 4),
    criterion('R068', 'Criterion 4 goes from nobody over ward, district and county to the nation', 4),
    criterion('R069', 'Criterion 5 asks about those who have a stake', 5),
    criterion('R070', 'Criterion 5 goes from a trusted few to partners who resist', 5),
    criterion('R071', 'Criterion 6 asks about deadlines that others set', 6),
    criterion('R072', 'Criterion 6 goes from none to a fine for being late', 6),
    criterion('R073', 'Criterion 9 asks how sure delivery is', 9),
    criterion('R074', 'Criterion 9 goes from done before together to failed before', 9),
    proved('R075', 'The scores are added up', assess, example),
    proved(
      'R076',
      'The highest total possible is five for each criterion scored (printed once as six)',
      assess,
      proof(
        'src/features/proposing/scoring/ScoringForm.test.tsx',
        'shows the note on the printed × 6 beside the result'
      )
    ),
    proved('R077', 'The total is a percentage of the highest', assess, example),
    proved('R078', 'The example comes to 27 of 35, or 77 %', assess, example),
    proved('R079', 'Limited lies under 50 %', assess, bands),
    proved('R080', 'Moderate lies from 50 % to under 70 %', assess, bands),
    proved('R081', 'Major begins at 70 %', assess, bands),
    proved('R082', 'The band says what to do next', consequences, formOfBand),
    proved(
      'R083',
      'What the officer knows decides: a proposed score never overrules the chosen one',
      screen('proposing/scoring/ScoringForm'),
      proof(
        'src/features/proposing/scoring/ScoringForm.test.tsx',
        'proposes a score from the amounts with the rule at the boundary, and never changes the chosen one'
      )
    ),
    proved(
      'R084',
      'In doubt the score sheet goes to CEPT before anything else is filled in',
      rule('domain/status/scoreSheetPosition', 'scoreSheetPosition'),
      proof(
        'src/domain/status/deriveStatus.test.ts',
        'a partnership submitted as a score sheet › is proposed and waits for a second view by CEPT'
      )
    ),
    later(6, 'R085', 'CEPT and the officer talk it over and agree on scores'),
    later(6, 'R086', 'If they cannot agree, the Chief Executive settles the band'),
    proved(
      'R087',
      'No form is filled in for nothing while the score is in doubt',
      screen('proposing/checking/CheckScreen'),
      proof(
        'src/features/proposing/checking/registration.test.tsx',
        'can still send only the score sheet; the draft goes on, to be registered in its place'
      )
    )
  ]
};
