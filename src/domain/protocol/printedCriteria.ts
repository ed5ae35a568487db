import type { ProtocolSettings } from './settings';

/** Appendix A as printed in protocol section 3, under its own numbers; criterion 3 has no wording for 2 and 4 (note I-03). */
export const printedCriteria: ProtocolSettings['criteria'] = {
  1: {
    title: 'Financial cost to the Council',
    question:
      "The Council directly contributes money to the partnership, contributes resources (officer time / work done), or money is directed through the Council's accounts to the value of...",
    anchors: {
      1: 'Under £10,000',
      2: '£10,000 to £25,000',
      3: '£25,000 to £160,000',
      4: '£160,000 to £1,000,000',
      5: 'Over £1,000,000'
    }
  },
  2: {
    title: 'Direct contribution to corporate aims',
    question:
      "How many of the Council's corporate aims does the partnership contribute to, either directly or indirectly?",
    anchors: {
      1: '0',
      2: '1-2 corporate aims',
      3: '3 corporate aims',
      4: '4-5 corporate aims',
      5: '6 corporate aims'
    }
  },
  3: {
    title: 'Legal commitment/liability',
    question: 'What financial or legal commitment does the Council have with regard to the partnership?',
    anchors: {
      1: 'None',
      3: 'Some financial or legal implications may arise for the Council as a result of this partnership',
      5: 'Statutory responsibility / accountable body'
    }
  },
  4: {
    title: 'Political profile',
    question: 'To what degree is there political interest in the partnership?',
    anchors: {
      1: 'Insignificant',
      2: 'Ward interest',
      3: 'District interest',
      4: 'County interest',
      5: 'National interest'
    }
  },
  5: {
    title: 'Stakeholder involvement',
    question: 'Who are the partners, and how do they stand to the partnership?',
    anchors: {
      1: 'Partnership has a small number of partners who are trusted and reliable',
      2: 'The partnership has many familiar partners',
      3: 'Partnership attracts new interested partners',
      4: 'Unknown or unreliable partners',
      5: 'Disinterested/resistant partners'
    }
  },
  6: {
    title: 'External deadlines',
    question: 'Project deadlines, milestones, submission of information/reports, financial deadlines.',
    anchors: {
      1: 'No',
      2: 'Yes',
      3: 'Yes with reputational damage',
      4: 'Yes with external censure',
      5: 'Yes with financial penalties'
    }
  },
  9: {
    title: 'Track record',
    question: 'Confidence in delivery.',
    anchors: {
      1: 'Similar project has been successfully delivered with same trusted partners',
      2: 'Similar project has been successfully delivered but with different partners, or different project has been delivered successfully with same trusted partners',
      3: 'Limited success previously achieved with same partners or with a similar project',
      4: 'Little or no previous experience of this kind of project, or with these partners',
      5: 'Unsuccessful previous activity or partnership working'
    }
  }
};
