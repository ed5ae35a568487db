import { Clock } from './clock';

const shown = (clock: Clock): string => new Date(clock.now()).toISOString().slice(0, 16);

describe('the clock', () => {
  beforeEach(() => jest.useFakeTimers({ now: Date.parse('2026-01-31T09:30:00Z') }));
  afterEach(() => jest.useRealTimers());

  it.each([
    ['day', '2026-02-01T09:30'],
    ['week', '2026-02-07T09:30'],
    ['month', '2026-02-28T09:30'],
    ['year', '2027-01-31T09:30']
  ])('moves on by a %s and back to the real time', (advance, then) => {
    const clock = new Clock();
    clock.change({ advance });
    expect(shown(clock)).toBe(then);
    clock.change({ reset: true });
    expect(shown(clock)).toBe('2026-01-31T09:30');
  });

  it('refuses a span that it does not know', () => {
    expect(() => new Clock().change({ advance: 'toString' })).toThrow();
    expect(() => new Clock().change({ now: 'soon' })).toThrow();
  });
});
