import { context, later, proof, proved, question, type RequirementSection } from './requirement';

const whyNoAim = proof(
  'src/forms/registration/draftRegistration.test.ts',
  'a registration that cannot be submitted yet › asks why the council takes part only where no corporate aim is served (section 5.5)'
);

/** Sections 5.4 and 5.5: aims of the partnership and of the council. */
export const section54: RequirementSection = {
  heading: 'Sections 5.4 and 5.5: aims',
  requirements: [
    later(5, 'R166', 'Partnerships fail without objectives, plans and management: all three are asked for'),
    later(5, 'R167', 'The partners begin by naming what they want to achieve'),
    later(5, 'R168', 'Aims 1: which aims are agreed'),
    later(5, 'R169', 'Aims 2: can they be reached and measured'),
    later(5, 'R170', 'Aims 3: why it exists'),
    later(5, 'R171', 'Aims 4: were community or users consulted'),
    later(5, 'R172', 'Aims 5: does it do what something else does already'),
    later(5, 'R173', 'Aims 6: were other ways weighed, on paper'),
    later(5, 'R174', 'Aims 7: is there a sound business case'),
    later(5, 'R175', 'Aims 8: what do end users get'),
    later(5, 'R176', 'Aims 9: how it talks with its stakeholders'),
    later(5, 'R177', 'Aims 10: is there a communications strategy'),
    later(5, 'R178', 'Aims 11: do users and public know how it works and who answers'),
    later(5, 'R179', 'Aims 12: is there one procedure for complaints'),
    later(5, 'R180', 'Aims 13: if not, how somebody wronged is put right'),
    later(5, 'R181', 'Aims 14: how conflicts end'),
    later(5, 'R182', "How it serves the council's vision, aims and objectives"),
    later(5, 'R183', 'Much of the council in it means that it must serve an aim'),
    proved('R184', 'Where it serves no aim, why take part is asked', question('B.whyNoAim'), whyNoAim),
    later(5, 'R185', 'Its effect on the community strategy is weighed'),
    context('R186', 'The council answers in law for the community strategy')
  ]
};
