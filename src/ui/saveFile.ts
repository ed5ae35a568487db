/** Hands a file to the browser, which keeps it where it keeps downloads. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // SharePoint would otherwise take the click for a move to another page.
  link.setAttribute('data-interception', 'off');
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the content only after the click.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
