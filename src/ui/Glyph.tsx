import * as React from 'react';

const paths = {
  tick: 'M3 8.5l3.2 3.2L13 4.8',
  warning: 'M8 2.2L14.6 13.8H1.4L8 2.2zM8 6.4v3.4M8 11.6v.6',
  info: 'M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM8 7.2v4M8 4.7v.6',
  next: 'M5.5 2.8L10.7 8l-5.2 5.2',
  back: 'M10.5 2.8L5.3 8l5.2 5.2',
  dot: 'M8 6.4a1.6 1.6 0 100 3.2 1.6 1.6 0 000-3.2z',
  pencil: 'M10.8 2.6l2.6 2.6L5.6 13H3v-2.6l7.8-7.8z',
  away: 'M2.5 2.5l11 11M4.2 6.1A6.8 6.8 0 018 5c2 0 3.8.8 5 2.2M5.9 9A3.4 3.4 0 018 8.3c.8 0 1.5.2 2.1.7M8 11.8v.4'
} as const;

export type GlyphName = keyof typeof paths;

/** A small drawing beside words; never on its own, so it is silent. */
export function Glyph({ name, size = 16 }: { readonly name: GlyphName; readonly size?: number }): React.ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
