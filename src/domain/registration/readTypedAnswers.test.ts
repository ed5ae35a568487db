import fc from 'fast-check';
import { person } from '../../testing/builders';
import { readTypedAnswers } from './readTypedAnswers';

const agreement = {
  key: 'k1',
  name: 'Agreement.pdf',
  size: 12,
  sha256: 'a'.repeat(64),
  uniqueId: 'u1',
  kind: 'agreement',
  speaksFor: '3/3',
  paperFile: ''
};

describe('what was typed into Appendix B', () => {
  it('is read back as it was', () => {
    const typed = {
      purpose: 'Keep it open',
      cashThisYear: '£2k',
      sharesData: false,
      cover: person('Cora Cover'),
      aims: ['a', 'b'],
      none: [],
      partners: [{ name: 'Trust', isMember: true, contact: person('Tess Trust') }, {}],
      redress: { grade: 'partly', note: 'By letter', evidence: 'Page 4', files: [agreement] },
      cash: { amounts: { '2026/27': '£2k', '2027/28': '' }, standing: 'proposed' },
      targets: [{ smart: ['specific'], agreed: { grade: 'yes', note: '', evidence: '', files: [] } }],
      documents: [agreement]
    };
    expect(readTypedAnswers(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
  });

  it('loses nothing but what no question can have', () => {
    expect(readTypedAnswers({ a: 1, b: null, c: { login: 'x' }, d: 'kept', e: [{ f: 2, g: 'kept' }] })).toEqual({
      d: 'kept',
      e: [{ g: 'kept' }]
    });
  });

  it('is nothing in an older draft', () => {
    expect(readTypedAnswers(undefined)).toEqual({});
  });

  it('never throws, whatever is stored', () => {
    fc.assert(fc.property(fc.jsonValue(), stored => typeof readTypedAnswers(stored) === 'object'));
  });
});
