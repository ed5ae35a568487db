import { printedSettings } from '../../../../domain/protocol/printedSettings';
import { sharedVersion } from '../../../../domain/sharing/sharedVersion';
import type { RecordDocument } from '../../../../domain/submissions/submission';
import { derived } from '../../../../testing/derive';
import { candidDocument } from '../../../../testing/packed';
import { decisionRow, proposalRow } from '../../../../testing/registrationBuilders';
import type { Pack, PackBlock } from './pack';
import { sharePack } from './sharePack';

function packOf(document: RecordDocument = candidDocument(), isApproved: boolean = true): Pack {
  const row = proposalRow({ title: document.name });
  const partnership = derived({ submissions: [row], decisions: isApproved ? [decisionRow()] : [] });
  const version = sharedVersion(partnership);
  if (!version) throw new Error('nothing to share');
  return sharePack({
    partnership,
    version,
    document,
    settings: printedSettings,
    now: new Date('2027-03-03T12:00:00Z')
  });
}

const blocksOf = (pack: Pack, title: string): readonly PackBlock[] =>
  pack.parts.find(part => part.title === title)?.blocks ?? [];
const headings = (blocks: readonly PackBlock[]): readonly string[] =>
  blocks.flatMap(block => (block.kind === 'heading' ? [block.text] : []));
const rowsOf = (blocks: readonly PackBlock[]): readonly (readonly string[])[] =>
  blocks.flatMap(block => (block.kind === 'table' ? block.rows : []));

describe('the pack for partner organisations (protocol section 1.3, note I-60)', () => {
  it('says what it is, which version it shows and whether that is signed off', () => {
    const pack = packOf();
    expect(pack.title).toBe('Riverside park: a pack for partner organisations');
    expect(pack.shows).toBe(
      'Version 1, registration submitted on 1 Mar 2027, fingerprint ffff ffff; signed off on 2 Mar 2027'
    );
    expect(packOf(candidDocument(), false).shows).toBe(
      'Version 1, registration submitted on 1 Mar 2027, fingerprint ffff ffff; not signed off yet, so it may still change'
    );
    expect(pack.parts.map(({ title }) => title)).toEqual([
      'About this pack',
      'What this partnership is',
      'The steps of the protocol',
      'Standards that you are asked to apply',
      'The registration of this partnership'
    ]);
  });

  it('gives partners the steps of the protocol in plain English', () => {
    const steps = blocksOf(packOf(), 'The steps of the protocol');
    expect(headings(steps)).toEqual([
      'Step 1: Is it a partnership?',
      'Step 2: How significant is it?',
      'Step 3: Fill in the form',
      'Step 4: Sign-off',
      'Step 5: Into the register',
      'Step 6: Manage it',
      'Step 7: Review it',
      'Step 8: Leave it'
    ]);
  });

  it('asks partners to apply similar standards: the nine areas and the principles of good governance', () => {
    const standards = blocksOf(packOf(), 'Standards that you are asked to apply');
    const [areas, six, seven] = standards.flatMap(block => (block.kind === 'list' ? [block.items] : []));
    expect(areas).toEqual([
      'Equal opportunities',
      'Behaviour during meetings',
      'Behaviour outside meetings',
      'Declarations of Interest',
      'Confidentiality',
      'Hospitality and gifts',
      'Conflict of Interest',
      'Duties - elected members',
      'Whistleblowing'
    ]);
    expect(six).toHaveLength(6);
    expect(six[0]).toBe('Performing effectively in clearly defined functions and roles');
    expect(seven).toHaveLength(7);
    expect(JSON.stringify(standards)).toContain(
      'tell whoever gave you this pack whether your organisation applies them'
    );
  });

  it('says what the partnership is', () => {
    expect(rowsOf(blocksOf(packOf(), 'What this partnership is'))).toEqual([
      ['Name', 'Riverside park'],
      ['What it is for', 'Keep the riverside park clean and open'],
      ['Council service that answers for it', 'Planning'],
      ['Partner organisations', 'Riverside Trust; Town Club'],
      ['Significance', 'Limited. It says how much governance is due, and is no judgement of any partner.'],
      ['Where it stands', 'Active']
    ]);
  });

  it('shows the registration that was submitted, numbered as on paper, tables as tables', () => {
    const registration = blocksOf(packOf(), 'The registration of this partnership');
    expect(headings(registration)).toEqual([
      'B1 What it is',
      'B2 Who answers for it in the council',
      'B3 Partners',
      'B4 Money and time',
      "B5 The council's aims",
      'B6 How it is governed',
      'B7 Results and declaration'
    ]);
    const rows = rowsOf(registration);
    for (const row of [
      ['B1.6 Does the law require it?', 'No'],
      ['B1.11 Does it have an end?', 'It ends on a date'],
      ['B4.2 Money from the council in the first year', '£2,100'],
      ['Riverside Trust', 'Voluntary or community', 'Founder', '2024'],
      ['Elected member', 'Yes', 'May 2029'],
      ['Park fund', '£12,000', 'March 2029'],
      ['Two open days', 'October 2027']
    ]) {
      expect(rows).toContainEqual(row);
    }
    expect(registration).toContainEqual(
      expect.objectContaining({
        caption: 'B3.1 Who are the partners?',
        headings: ['Organisation', 'Sector', 'Kind of membership', 'Joined']
      })
    );
  });

  it('holds nothing of what is personal or candid, wherever it was written', () => {
    const text = JSON.stringify(packOf());
    for (const leftOut of ['Left out', 'Left Out Cover', 'Amy Staff', 'Harry Head', '9,876', '8,765', '60.0 %']) {
      expect(text).not.toContain(leftOut);
    }
    expect(text).not.toMatch(/unreliable|resist|guarantee|volunteers|attitude|negative/);
  });

  it('leaves an answer out that no version of the form decided on', () => {
    const document = candidDocument();
    const odd = { ...document, registration: { ...document.registration, secret: 'Left out: an unknown answer' } };
    expect(JSON.stringify(packOf(odd))).not.toContain('Left out');
  });
});
