import { later, type RequirementSection } from './requirement';

/** The second part of section 5.10: ceasing and exit. */
export const section510: RequirementSection = {
  heading: 'Section 5.10: ceasing and exit',
  requirements: [
    later(5, 'R282', 'Objectives and deliverables both unclear: ceasing is seriously considered'),
    later(5, 'R283', 'An exit is thought out, planned or not'),
    later(5, 'R284', 'All partners agree beforehand how it ends'),
    later(5, 'R285', '... on paper'),
    later(5, 'R286', '... and look at it again'),
    later(5, 'R287', 'Exit settles who goes on paying'),
    later(5, 'R288', '... who owns what, and what becomes of it'),
    later(5, 'R289', '... so that no dispute arises and nobody pays by default'),
    later(5, 'R290', 'Exit 1: what happens at its end'),
    later(5, 'R291', 'Exit 2: do its services go on elsewhere'),
    later(5, 'R292', 'Exit 3: how the council leaves'),
    later(5, 'R293', 'Exit 4: how means go back to partners'),
    later(5, 'R294', 'Exit 5: who is left with liabilities'),
    later(5, 'R295', 'Exit 6: how the effect of its end is judged'),
    later(5, 'R296', 'Exit 7: how often this is looked at')
  ]
};
