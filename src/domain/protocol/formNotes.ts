import { protocolNotes, type ProtocolNote } from './notes';

/** A note that is shown beside the questions which name it. */
export type FormNote = Omit<ProtocolNote, 'where'>;

/** Notes on protocol sections 3 to 6 that bear on the appendices, in the order of their numbers. Apart from the others, because only the forms load them. */
const formNotes: readonly FormNote[] = [
  {
    id: 'I-23',
    says: 'Prior approval of the Executive is a must, and then "where deemed appropriate", without saying who deems it.',
    does: 'The toolkit asks for it. The officer may say why it is not appropriate, and the SMT member who signs confirms that.'
  },
  {
    id: 'I-30',
    says: '"The relevant officer" is not defined, and a partnership may concern several services.',
    does: 'The toolkit has one lead officer for each partnership, who can hand it over.'
  },
  {
    id: 'I-31',
    says: 'There are no deadlines and no intervals; arrangements are to be reviewed "regularly".',
    does: 'You set the interval. Where a date is proposed, it is a default and not from the protocol.'
  },
  {
    id: 'I-32',
    says: 'There is no review form for Limited partnerships, and yet the whole register is reviewed every year.',
    does: 'The toolkit asks three lines once a year, in the service-planning round.'
  },
  {
    id: 'I-33',
    says: 'Risks go to the "Council Operational Risk Register" in section 4, and to the Service Plans "and / or the Corporate Risk Registers" in section 5.6.',
    does: 'The toolkit asks a Major partnership for the Service Plan and the Operational Risk Register, and offers the corporate one.'
  },
  {
    id: 'I-36',
    says: 'Nothing says what happens when money, partners or the law change during the year.',
    does: 'A changed fact that Appendix A asks about is scored anew; another band asks for its form and its sign-off.'
  },
  {
    id: 'I-43',
    says: 'Appendices B to F are named and missing.',
    does: 'The toolkit reconstructs them from sections 4 to 7, and says so on each.'
  },
  {
    id: 'I-44',
    says: 'The paragraph on ethical governance was never written: a drafting note stands in its place.',
    does: 'The question may be left empty until the Monitoring Officer supplies the text.'
  },
  {
    id: 'I-46',
    says: 'The eight headings are said to hold the six principles of good governance, but not which holds which.',
    does: 'The toolkit proposes which principle each section supports.'
  },
  {
    id: 'I-47',
    says: '"Governance" and "Accountability" are elements of an agreement on governance, and overlap with decision making.',
    does: 'The toolkit keeps all fourteen elements; answer each for what it adds.'
  },
  {
    id: 'I-48',
    says: 'Partnerships with "significant resources" of the council must serve its aims, but no amount is given.',
    does: 'The toolkit reads it as a score of 3 or more for criterion 1.'
  },
  {
    id: 'I-49',
    says: 'Where objectives and deliverables are both unclear, ceasing is to be considered; who judges that, and what follows, is not said.',
    does: 'The toolkit works it out: no aim that is realistic and measurable, and no deliverable with a milestone and a lead person. Then a choice must be recorded.'
  },
  {
    id: 'I-50',
    says: 'Step 3 puts how interested a stakeholder is and whether they are for or against into one scale.',
    does: 'The toolkit asks both: interest is plotted, attitude is a mark.'
  },
  {
    id: 'I-51',
    says: 'Only stakeholders who are not partners are to be dealt with through the risk process.',
    does: 'The toolkit asks how those are dealt with, and offers it for partners.'
  },
  {
    id: 'I-52',
    says: 'The arrows of the matrix are odd, and its cells hold no advice.',
    does: 'The toolkit plots power across and interest upwards, as the example does, and adds no advice.'
  },
  {
    id: 'I-55',
    says: 'A Data Quality Policy and a Data Quality Management Statement are named, and data protection is not.',
    does: 'The toolkit names both, and asks about personal data as today’s law needs.'
  },
  {
    id: 'I-58',
    says: 'It is not clear whether the accountable body, VAT and grants are questions of the form or only advice.',
    does: 'The toolkit asks them.'
  },
  {
    id: 'I-59',
    says: 'Risks "should" be assessed jointly by all partners; the band is not named.',
    does: 'A must for Major, a should for Moderate.'
  },
  {
    id: 'I-62',
    says: 'Six principles of good governance are printed; the edition of 2016 has seven.',
    does: 'The toolkit shows both.'
  },
  {
    id: 'I-63',
    says: 'The Sustainable Community Strategy 2006-2020 has run out, and the duty to have one was repealed in 2015.',
    does: "The toolkit asks for that strategy or today's plan for the place."
  },
  {
    id: 'I-65',
    says: 'The Standards Board and its committee are named.',
    does: 'They do not exist any more; the question on ethical governance stays open (I-44).'
  }
];

const byId: ReadonlyMap<string, FormNote> = new Map([...protocolNotes, ...formNotes].map(note => [note.id, note]));

/** A note by its number; nothing for a number that bears on no form. */
export function formNote(id: string): FormNote | undefined {
  return byId.get(id);
}
