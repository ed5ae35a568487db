/** Tells people and tests how far the page is: loading, ready or failed, as `data-page` of the body. */
export function pageReady(): void {
  document.body.dataset['page'] = 'ready';
}

/** Shows what went wrong in the page itself; the console has the whole of it. */
export function pageFailed(reason: unknown): void {
  console.error('The page failed.', reason);
  document.body.dataset['page'] = 'failed';
  const sentence = document.createElement('p');
  sentence.setAttribute('role', 'alert');
  sentence.textContent = `This page could not start: ${reason instanceof Error ? reason.message : String(reason)}`;
  document.getElementById('canvas')?.replaceChildren(sentence);
}
