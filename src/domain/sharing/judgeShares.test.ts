import { proposalRow } from '../../testing/registrationBuilders';
import { shareRow } from '../../testing/shareBuilders';
import { judgeShares } from './judgeShares';

/** Submitted on 1 March 2027. */
const counted = [proposalRow({ hash: 'f'.repeat(64) })];

describe('who was given the share pack (protocol section 1.3)', () => {
  it('is one line for each organisation, by name', () => {
    const { given, ignored } = judgeShares(
      [shareRow({ id: 1, organisation: 'Town Club' }), shareRow({ id: 2, organisation: 'Riverside Trust' })],
      counted
    );
    expect(given.map(({ standing }) => standing.organisation)).toEqual(['Riverside Trust', 'Town Club']);
    expect(ignored).toEqual([]);
  });

  it('is told by the newest row of an organisation, however its name is spaced or written large, and keeps the rows before', () => {
    const { given } = judgeShares(
      [
        shareRow({ id: 3, organisation: ' RIVERSIDE  trust ', standards: 'Partly' }),
        shareRow({ id: 1, standards: 'NotYetKnown' }),
        shareRow({ id: 2, standards: 'No' })
      ],
      counted
    );
    expect(given).toHaveLength(1);
    expect(given[0].standing).toMatchObject({ id: 3, standards: 'Partly' });
    expect(given[0].before.map(({ id, standards }) => [id, standards])).toEqual([
      [2, 'No'],
      [1, 'NotYetKnown']
    ]);
  });

  it.each([
    ['names no organisation', { organisation: ' ' }, 'It names no organisation.'],
    ['says nothing of the standards', { standards: '' }, 'It does not say whether they apply the standards.'],
    [
      'names a version of another partnership',
      { submissionKey: 'submission-9' },
      'It names a version that this partnership does not have.'
    ],
    ['names other answers', { hash: 'e'.repeat(64) }, 'It names other answers than that version holds.'],
    ['gives no date', { givenOn: '' }, 'It does not say when the pack was given.'],
    [
      'is dated after it was written',
      { givenOn: '2027-03-03' },
      'It says that the pack was given on a day that was still to come when this was written.'
    ],
    [
      'is dated before the version was submitted',
      { givenOn: '2027-02-28' },
      'It says that the pack was given before that version was submitted.'
    ]
  ] as const)('does not count a row that %s', (_what, part, reason) => {
    const row = shareRow(part);
    expect(judgeShares([row], counted)).toEqual({ given: [], ignored: [{ row, reason }] });
  });

  it('lets a row that does not count replace nothing', () => {
    const forged = shareRow({ id: 2, standards: 'No', hash: 'e'.repeat(64) });
    expect(judgeShares([shareRow(), forged], counted).given[0].standing.standards).toBe('Yes');
  });
});
