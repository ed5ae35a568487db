import * as React from 'react';

interface Sentences {
  readonly [field: string]: string;
}

/** The same object for as long as the same sentences are in it, so that a keystroke leaves the other rows alone. */
export function useSteadySentences(sentences: Sentences): Sentences {
  const steady = React.useRef(sentences);
  if (!haveSameSentences(steady.current, sentences)) steady.current = sentences;
  return steady.current;
}

export function haveSameSentences(one: Sentences, other: Sentences): boolean {
  if (one === other) return true;
  const fields = Object.keys(one);
  return fields.length === Object.keys(other).length && fields.every(field => one[field] === other[field]);
}
