/** What the shells around the screens say. */
export const strings = {
  opening: 'Opening…',
  broken: 'Something went wrong on this screen. Nothing you typed is lost: drafts are kept as you type.',
  notLoaded: 'Part of this page could not be loaded. Check your connection; nothing you typed is lost.',
  tryAgain: 'Try again'
};
