/** Markup that is already safe to put into a page. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | readonly Html[];

/** Builds markup; whatever is put in as plain text is escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((whole, string, index) => whole + written(parts[index - 1] ?? '') + string));
}

function written(part: Part): string {
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(one => one.text).join('');
  const characters: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return String(part).replace(/[&<>"']/g, character => characters[character] ?? '');
}

/** JSON that a page carries in a script element. */
export function jsonScript(id: string, content: unknown): Html {
  const text = JSON.stringify(content).replace(/</g, '\\u003c');
  return new Html(`<script type="application/json" id="${id}">${text}</script>`);
}
