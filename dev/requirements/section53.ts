import { context, later, proof, proved, question, type RequirementSection } from './requirement';

const mustAnswer = proof(
  'src/forms/registration/registrationForm.test.ts',
  'must have answers to what the protocol demands of every partnership, and to nothing else'
);

/** Section 5.3: the governing agreement. */
export const section53: RequirementSection = {
  heading: 'Section 5.3: role, contribution and agreement',
  requirements: [
    proved(
      'R141',
      'What it rests on is asked: constitution, terms of reference or agreement',
      question('B.governingDocument'),
      mustAnswer
    ),
    later(5, 'R142', 'The agreement makes roles and responsibilities clear'),
    later(5, 'R143', '... how the partners stand to each other'),
    later(5, 'R144', '... how it is managed'),
    later(5, 'R145', '... how it decides'),
    context('R146', 'An agreement makes for goodwill and trust'),
    later(5, 'R147', 'How much the agreement says depends on the partnership'),
    later(5, 'R148', 'Element 1: its name'),
    later(5, 'R149', 'Element 2: what it is for'),
    later(5, 'R150', 'Element 3: who is in it, and as what'),
    later(5, 'R151', 'Element 4: what it may do'),
    later(5, 'R152', 'Element 5: who does what'),
    later(5, 'R153', 'Element 6: money, and that Internal Audit may look'),
    later(5, 'R154', 'Element 7: meetings and their minutes'),
    later(5, 'R155', 'Element 8: how decisions are made'),
    later(5, 'R156', 'Element 9: how long'),
    later(5, 'R157', 'Element 10: how its rules change'),
    later(5, 'R158', 'Element 11: good data and how it is shared'),
    later(5, 'R159', 'Element 12: governance'),
    later(5, 'R160', 'Element 13: who answers for what'),
    later(5, 'R161', 'Element 14: how conflicts are settled'),
    later(5, 'R162', 'It is best to hold them in a constitution or terms of reference'),
    later(5, 'R163', "The evaluation asks for the council's role"),
    later(5, 'R164', '... and for what the council puts in'),
    later(5, 'R165', 'The constitution or the terms of reference are attached')
  ]
};
