/** What stands at the head of each printed page; the browser leaves it out where it knows no page headers. */
export interface PageHeader {
  readonly left: string;
  readonly right: string;
}

/**
 * Rules that print a header and the number of each page. Pages of an element with `page: NAME` can have a header of their own. Text of people
 * stands in quotes, with every sign that could end them written as its number.
 */
export function pageHeaderRules(all: PageHeader, named: { readonly [name: string]: PageHeader } = {}): string {
  const own = Object.entries(named).map(([name, header]) => `@page ${name} {${boxes(header)}}`);
  return [
    `@page {${boxes(all)}\n@bottom-right { content: "Page " counter(page) " of " counter(pages); ${type} }\n}`,
    ...own
  ].join('\n');
}

const type = 'font: 8pt Arial, sans-serif; color: #000;';

function boxes({ left, right }: PageHeader): string {
  return `
@top-left { content: ${quoted(left)}; ${type} }
@top-right { content: ${quoted(right)}; ${type} }`;
}

function quoted(text: string): string {
  const safe = Array.from(text.replace(/\s+/g, ' '), sign =>
    /[\p{L}\p{N} .,:·-]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `
  );
  return `"${safe.join('')}"`;
}
