import { Faults } from './faults';

const write = (faults: Faults): string =>
  faults
    .strike('POST', '/sites/x/_api/web', true)
    .map(fault => fault.kind)
    .join();

describe('the fault switch', () => {
  it('repeats the same luck for the same seed, also after a reset', () => {
    const faults = new Faults();
    faults.set([{ kind: '503', probability: 0.5, seed: 7 }]);
    const luck = (): string => Array.from({ length: 12 }, () => (write(faults) === '503' ? 'x' : '-')).join('');
    const first = luck();
    expect(first).toBe('xx---xxx--xx');
    faults.set({ reset: true });
    expect(luck()).toBe(first);
    faults.set([{ kind: '503', probability: 0.5, seed: 8 }]);
    expect(luck()).not.toBe(first);
  });

  it('strikes as many requests as was asked, tells how many are left, and begins anew after a reset', () => {
    const faults = new Faults();
    faults.set([{ kind: '429', next: 2 }]);
    expect(write(faults)).toBe('429');
    expect(faults.list()).toEqual([{ kind: '429', next: 1 }]);
    expect([write(faults), write(faults)]).toEqual(['429', '']);
    expect(faults.list()).toEqual([]);
    faults.set({ reset: true });
    expect(faults.list()).toEqual([{ kind: '429', next: 2 }]);
  });

  it('leaves reads alone where only a write can be stale', () => {
    const faults = new Faults();
    faults.set([{ kind: '412' }, { kind: 'expired-digest' }, { kind: 'slow', match: '^GET .*items' }]);
    expect(faults.strike('GET', '/sites/x/_api/web/lists', false)).toEqual([]);
    expect(faults.strike('GET', '/sites/x/_api/web/items', false)).toEqual([{ kind: 'slow', match: '^GET .*items' }]);
    expect(write(faults)).toBe('412,expired-digest');
  });

  it.each([
    [{ kind: '500' }],
    [{ kind: '429', chance: 0.5 }],
    [{ kind: '429', probability: 2 }],
    [{ kind: '429', next: -1 }],
    [{ kind: '429', retryAfter: 'soon' }],
    [{ kind: 'slow', match: '(' }],
    ['429']
  ])('refuses %j', fault => {
    expect(() => new Faults().set([fault])).toThrow();
  });
});
