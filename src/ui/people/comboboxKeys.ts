export interface ComboboxState {
  readonly isOpen: boolean;
  /** The option that Enter chooses; -1 for none. */
  readonly active: number;
}

/** What a key does to a combobox with a list of so many options; undefined where the key is not its business. */
export function comboboxKey(key: string, state: ComboboxState, count: number): ComboboxState | 'choose' | undefined {
  if (key === 'Escape') return state.isOpen ? { isOpen: false, active: -1 } : undefined;
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return { isOpen: true, active: (state.active + 1) % count };
  if (key === 'ArrowUp') return { isOpen: true, active: state.active <= 0 ? count - 1 : state.active - 1 };
  if (key === 'Enter') return state.isOpen && state.active >= 0 ? 'choose' : undefined;
  return undefined;
}
