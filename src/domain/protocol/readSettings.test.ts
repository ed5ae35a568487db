import { printedSettings } from './printedSettings';
import { readSettings, settingsText, type SettingsRow } from './readSettings';
import type { ProtocolSettings } from './settings';

const noon = new Date('2027-06-15T12:00:00Z');

function row(version: number, given: Partial<ProtocolSettings>, dates: Partial<SettingsRow> = {}): SettingsRow {
  return {
    version,
    text: settingsText({ ...printedSettings, ...given }),
    from: '2027-01-01',
    created: '2026-12-01T09:00:00Z',
    ...dates
  };
}

describe('the settings in force', () => {
  it('are the protocol as printed while CEPT has adopted no version', () => {
    expect(readSettings([], noon)).toEqual(printedSettings);
    expect(printedSettings).toMatchObject({ version: 0, leastAnswered: 5, moderateFrom: 50, majorFrom: 70 });
    expect(printedSettings.amountBounds).toEqual([1_000_000, 2_500_000, 16_000_000, 100_000_000]);
  });

  it('are the highest version that has begun, with the number of its row', () => {
    const rows = [row(2, { leastAnswered: 6 }), row(1, { leastAnswered: 4 })];
    expect(readSettings(rows, noon)).toMatchObject({ version: 2, leastAnswered: 6 });
  });

  it('begin on their date in London, not before', () => {
    const rows = [row(1, { leastAnswered: 6 }, { from: '2027-06-16' })];
    expect(readSettings(rows, new Date('2027-06-15T22:59:59Z')).version).toBe(0);
    expect(readSettings(rows, new Date('2027-06-15T23:00:00Z')).version).toBe(1);
  });

  it('never apply before they were written, so that nobody changes the past', () => {
    const rows = [row(1, { leastAnswered: 6 }, { from: '2020-01-01', created: '2027-06-15T12:00:01Z' })];
    expect(readSettings(rows, noon).version).toBe(0);
    expect(readSettings(rows, new Date('2027-06-15T12:00:01Z')).version).toBe(1);
  });

  it.each([
    ['no JSON', '{'],
    ['bands that fall', settingsText({ ...printedSettings, moderateFrom: 80 })],
    ['bounds that fall', settingsText({ ...printedSettings, amountBounds: [5, 4, 6, 7] })],
    ['no aims', settingsText({ ...printedSettings, aims: [] })],
    [
      'two aims of one id',
      settingsText({ ...printedSettings, aims: [...printedSettings.aims, printedSettings.aims[0]] })
    ]
  ])('are not changed by a row with %s', (_case, text) => {
    const good = row(1, { leastAnswered: 6 });
    expect(readSettings([good, { ...good, version: 2, text }], noon)).toMatchObject({ version: 1, leastAnswered: 6 });
  });

  it('keep every word, with and without wording for scores 2 and 4 of criterion 3', () => {
    const criteria = { ...printedSettings.criteria };
    const worded = { ...criteria, 3: { ...criteria[3], anchors: { ...criteria[3].anchors, 2: 'A little' } } };
    expect(readSettings([row(1, {})], noon)).toEqual({ ...printedSettings, version: 1 });
    expect(readSettings([row(1, { criteria: worded })], noon).criteria[3].anchors[2]).toBe('A little');
  });
});
