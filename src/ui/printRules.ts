/**
 * Paper gets the document and nothing around it: SharePoint's frame scrolls inside the window, so that a page printed as it is would be cut
 * after one sheet. What holds the document loses its box, what does not is gone, and so are buttons.
 */
export const printRules = `@media print {
body *:not(:has([data-printable])):not([data-printable]):not([data-printable] *) { display: none !important; }
html, body, body :has([data-printable]) {
  display: block !important; position: static !important; overflow: visible !important; transform: none !important;
  height: auto !important; max-height: none !important; margin: 0 !important; padding: 0 !important;
  border: 0 !important; box-shadow: none !important; background: none !important;
}
[data-printable] button, [data-printable] a { display: none !important; }
[data-printable], [data-printable] * { color: #000 !important; background: none !important; }
}
@page { margin: 18mm 16mm; }`;
