/** What Windows takes in no name, what SharePoint and addresses trip over, what cannot be seen, and dots, which would leave a name like "con". */
const unsafe = /[<>:"/\\|?*#%&{}~.\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\uFFFE\uFFFF]/gu;

/** The name of a file for a partnership: "Share pack - Riverside park.docx". It begins with our words, so that no name that Windows keeps for itself can stand there. */
export function fileName(what: string, partnership: string, extension: 'docx' | 'html'): string {
  const seen = partnership.replace(unsafe, ' ').replace(/\s+/g, ' ').trim();
  const name = Array.from(seen).slice(0, 80).join('').trim();
  return `${[what, name].filter(part => part !== '').join(' - ')}.${extension}`;
}
