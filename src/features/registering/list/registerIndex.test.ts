import { createRegisterIndex } from './registerIndex';
import type { RegisterRow } from './registerRow';
import { changeView, firstView, isFiltered, type RegisterView } from './registerView';

function row(name: string, facts: Partial<RegisterRow> = {}): RegisterRow {
  return {
    key: name,
    name,
    isExample: false,
    service: 'Housing',
    leadOfficer: 'Amy Staff',
    status: 'ToBeAssessed',
    stands: 'To be assessed',
    waitsFor: 'CEPT',
    waitsForWhat: '',
    waitingDays: 0,
    since: '2027-03-01T09:00:00Z',
    haystack: name.toLowerCase(),
    ...facts
  };
}

const index = createRegisterIndex([
  row('Warm homes', { band: 'Limited', percent: 42, since: '2027-03-03T09:00:00Z' }),
  row('Bolsover LSP', { band: 'Major', percent: 77.1, service: 'Chief Executive’s', since: '2027-03-02T09:00:00Z' }),
  row('éclair club', { status: 'NotPartnership', since: '2027-03-04T09:00:00Z' }),
  row('Dark skies', { band: 'Moderate', percent: 60, since: '2027-03-01T09:00:00Z' })
]);

const names = (view: Partial<RegisterView>): string[] =>
  index.arrange({ ...firstView, ...view }).map(found => found.name);

describe('the register', () => {
  it('opens with the newest first', () => {
    expect(names({})).toEqual(['éclair club', 'Warm homes', 'Bolsover LSP', 'Dark skies']);
  });

  it('sorts names as people do, accents and capitals aside', () => {
    expect(names({ sortBy: 'name', isDescending: false })).toEqual([
      'Bolsover LSP',
      'Dark skies',
      'éclair club',
      'Warm homes'
    ]);
  });

  it('sorts by significance from Major down, the ones without a band last', () => {
    expect(names({ sortBy: 'band', isDescending: true })).toEqual([
      'Bolsover LSP',
      'Dark skies',
      'Warm homes',
      'éclair club'
    ]);
  });

  it('finds by any word, in any order, in any case', () => {
    expect(names({ search: ' LSP bols ' })).toEqual(['Bolsover LSP']);
    expect(names({ search: 'lsp homes' })).toEqual([]);
  });

  it('narrows by band, by status and by service', () => {
    expect(names({ band: 'Moderate' })).toEqual(['Dark skies']);
    expect(names({ band: 'none' })).toEqual(['éclair club']);
    expect(names({ status: 'NotPartnership' })).toEqual(['éclair club']);
    expect(names({ service: 'Chief Executive’s' })).toEqual(['Bolsover LSP']);
    expect(names({ service: 'Housing', band: 'Major' })).toEqual([]);
  });
});

describe('the view of the register', () => {
  it('turns the order round when its column is chosen again', () => {
    const byName = changeView(firstView, { kind: 'sort', by: 'name' });
    expect([byName.sortBy, byName.isDescending]).toEqual(['name', false]);
    expect(changeView(byName, { kind: 'sort', by: 'name' }).isDescending).toBe(true);
  });

  it('starts with the most significant and with the newest', () => {
    expect(changeView(firstView, { kind: 'sort', by: 'band' }).isDescending).toBe(true);
    expect(
      changeView(changeView(firstView, { kind: 'sort', by: 'name' }), { kind: 'sort', by: 'since' }).isDescending
    ).toBe(true);
  });

  it('shows fifty rows, fifty more on request, and fifty again after a new filter', () => {
    const more = changeView(firstView, { kind: 'more' });
    expect([firstView.shown, more.shown]).toEqual([50, 100]);
    expect(changeView(more, { kind: 'filter', filters: { search: 'a' } }).shown).toBe(50);
  });

  it('clears every filter and keeps the order', () => {
    const busy = { ...firstView, search: 'x', band: 'Major', service: 'Housing', sortBy: 'name' } as const;
    const clear = changeView(busy, { kind: 'clear' });
    expect([isFiltered(busy), isFiltered(clear), clear.sortBy]).toEqual([true, false, 'name']);
  });
});
