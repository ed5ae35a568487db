import { comboboxKey } from './comboboxKeys';

const closed = { isOpen: false, active: -1 };

describe('the keys of a people search with three people found', () => {
  it('goes down into the list, along it, and round to its beginning', () => {
    expect(comboboxKey('ArrowDown', closed, 3)).toEqual({ isOpen: true, active: 0 });
    expect(comboboxKey('ArrowDown', { isOpen: true, active: 0 }, 3)).toEqual({ isOpen: true, active: 1 });
    expect(comboboxKey('ArrowDown', { isOpen: true, active: 2 }, 3)).toEqual({ isOpen: true, active: 0 });
  });

  it('goes up from the field to the last one', () => {
    expect(comboboxKey('ArrowUp', { isOpen: true, active: -1 }, 3)).toEqual({ isOpen: true, active: 2 });
    expect(comboboxKey('ArrowUp', { isOpen: true, active: 2 }, 3)).toEqual({ isOpen: true, active: 1 });
  });

  it('chooses with Enter only what is pointed at', () => {
    expect(comboboxKey('Enter', { isOpen: true, active: 1 }, 3)).toBe('choose');
    expect(comboboxKey('Enter', { isOpen: true, active: -1 }, 3)).toBeUndefined();
  });

  it('closes with Escape, once', () => {
    expect(comboboxKey('Escape', { isOpen: true, active: 1 }, 3)).toEqual({ isOpen: false, active: -1 });
    expect(comboboxKey('Escape', closed, 3)).toBeUndefined();
  });

  it('leaves every other key to the field, and all of them where nobody was found', () => {
    expect(comboboxKey('a', closed, 3)).toBeUndefined();
    expect(comboboxKey('ArrowDown', closed, 0)).toBeUndefined();
  });
});
