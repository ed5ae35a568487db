/** Milliseconds that each of many keystrokes keeps the page busy until React has drawn it. Runs in the page. */
export function typeManyTimes(id: string): readonly number[] {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement)) throw new Error(`no text area ${id}`);
  const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  const times: number[] = [];
  for (let stroke = 0; stroke < 300; stroke++) {
    set?.call(field, `${field.value}${stroke % 6 === 5 ? ' ' : 'x'}`);
    const begun = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    times.push(performance.now() - begun);
  }
  return times.slice(100);
}
