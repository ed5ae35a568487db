import * as React from 'react';
import { sevenPrinciples, sixPrinciples, type Principle } from '../../domain/protocol/principles';
import type { FormSection } from '../../forms/model/form';
import { aidStyles } from './aidStyles';
import { formStrings } from './formStrings';

/** The principles of good governance that the answers of a section show, on demand: once for the section, because its questions share them. */
export const SectionAids = React.memo(function SectionAids({
  section
}: {
  readonly section: FormSection;
}): React.ReactElement | null {
  const css = aidStyles();
  const shown = new Set(Object.values(section.questions).flatMap(({ principle = [] }) => principle));
  if (shown.size === 0) return null;
  const namesIn = (names: { readonly [P in Principle]?: string }): readonly string[] =>
    Object.entries(names).flatMap(([id, name]) => (shown.has(id as Principle) ? [name] : []));
  const lists = [
    { title: formStrings.principlesPrinted, names: namesIn(sixPrinciples) },
    { title: formStrings.principlesOf2016, names: namesIn(sevenPrinciples) }
  ].filter(({ names }) => names.length > 0);
  return (
    <details className={css.section}>
      <summary className={css.summary}>{formStrings.principles}</summary>
      {lists.map(({ title, names }) => (
        <div key={title} className={css.words}>
          {title}
          <ul className={css.list}>
            {names.map(name => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
});
