import type { Pack, PackBlock, PackTable } from './pack';
import { plainText } from './plainText';

/** A pack as one web page that needs nothing else: no script, nothing to fetch, readable without an account and on paper. All text is escaped. */
export function writeHtml({ title, shows, parts }: Pack): string {
  const body = parts.map(
    part => `<section>\n<h2>${escaped(part.title)}</h2>\n${part.blocks.map(block).join('\n')}\n</section>`
  );
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="shows">${escaped(shows)}.</p>
${body.join('\n')}
</main>
</body>
</html>
`;
}

function block(one: PackBlock): string {
  switch (one.kind) {
    case 'heading':
      return `<h3>${escaped(one.text)}</h3>`;
    case 'paragraph':
      return `<p>${escaped(one.text)}</p>`;
    case 'list':
      return `<ul>\n${one.items.map(item => `<li>${escaped(item)}</li>`).join('\n')}\n</ul>`;
    default:
      return table(one);
  }
}

function table({ caption, isUnderHeading, headings, rows }: PackTable): string {
  const head = headings.map(heading => `<th scope="col">${escaped(heading)}</th>`).join('');
  const body = rows.map(([first = '', ...others]) => {
    const cells = others.map(cell => `<td>${escaped(cell)}</td>`).join('');
    return `<tr><th scope="row">${escaped(first)}</th>${cells}</tr>`;
  });
  return `<table>\n<caption${isUnderHeading ? ' class="hidden"' : ''}>${escaped(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
};

/** Text of people, never markup; a new line stays one. */
function escaped(text: string): string {
  return plainText(text)
    .replace(/[&<>"']/g, sign => entities[sign])
    .replace(/\r\n?|\n/g, '<br>');
}

// System colours follow the reader's light, dark or high-contrast setting.
const styles = `
:root { color-scheme: light dark; }
body { margin: 0; background: Canvas; color: CanvasText; font: 1rem/1.55 Arial, Helvetica, sans-serif; overflow-wrap: anywhere; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.2rem 0 .6rem; padding-top: .6rem; border-top: 1px solid; }
h3 { font-size: 1.08rem; line-height: 1.35; margin: 1.4rem 0 .3rem; }
p, ul { margin: 0 0 .8rem; }
.shows { font-weight: bold; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1.2rem; }
caption { text-align: left; font-weight: bold; padding: .3rem 0; }
caption.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid; }
tbody th { font-weight: normal; width: 40%; }
@page { margin: 18mm 16mm; }
@media print { main { max-width: none; padding: 0; } h1, h2, h3, caption { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`;
