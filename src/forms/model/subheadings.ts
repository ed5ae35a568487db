import type { FormSection } from './form';

/** Where the parts of a section begin, among the questions that are asked: the sub-heading by the id of the first question under it. */
export function subheadingsAmong(
  section: FormSection,
  asked: readonly { readonly id: string }[]
): { readonly [id: string]: string } {
  const { subheadings, questions } = section;
  const found: { [id: string]: string } = {};
  if (!subheadings) return found;
  let open: string | undefined;
  for (const id of Object.keys(questions)) {
    if (Object.prototype.hasOwnProperty.call(subheadings, id)) open = subheadings[id];
    if (open === undefined || !asked.some(one => one.id === id)) continue;
    found[id] = open;
    open = undefined;
  }
  return found;
}
