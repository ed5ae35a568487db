export const handingStrings = {
  home: 'My partnerships',
  link: 'Hand over',
  linkFull: 'Hand over to a colleague',
  title: { draft: 'Hand over a draft', partnership: 'Hand over a partnership' },
  partnershipLead: 'When a colleague is to answer for this partnership from now on, hand it over to them.',
  hand: 'Hand it over',
  handTo: (name: string): string => `Hand it over to ${name}`,
  sending: 'Handing it over…',
  problems: 'Before you can hand it over',
  what: 'What happens then',
  somebody: 'Your colleague',
  draftPoints: (who: string): readonly string[] => [
    `${who} becomes the lead officer and finds it under “My partnerships”.`,
    `${who} opens it as a draft of their own, with everything that you have written so far. Files of evidence stay in the partnership’s folder and come with it.`,
    'Until now only you could read this draft. Handed over, it can be read by all staff, with what you write above, and that cannot be undone.',
    'Your own draft is removed once the hand-over has arrived.',
    'The toolkit sends no message: tell your colleague yourself.'
  ],
  partnershipPoints: (who: string): readonly string[] => [
    `${who} becomes the lead officer and finds it under “My partnerships”: correcting, withdrawing and answering queries is then theirs.`,
    'Nothing that was submitted or decided changes. Until they submit something of their own, you can still act on what you submitted.',
    'The lead officer does not sign the partnership off: if your colleague was to do that, somebody else signs.',
    'All staff can read the hand-over and what you write above, and that cannot be undone.',
    'The toolkit sends no message: tell your colleague yourself.'
  ],
  access: 'They must be among Partnership Staff to open it: if they are new, ask CEPT to add them.',
  ownDraft: 'You have a draft of your own for this partnership, and it stays yours. If your colleague is to finish it,',
  ownDraftLink: 'hand over that draft instead',
  alreadyGiven: (name: string, date: string): string =>
    `It was handed over to ${name} on ${date}. Handing it over again makes somebody else its lead officer.`,
  done: {
    title: 'It is handed over',
    text: (what: string, name: string): string =>
      `${what} is handed over to ${name}, who finds it under “My partnerships”.`,
    tell: 'Tell them: the toolkit sends no message.',
    left: 'Your own draft could not be removed just now. It is offered to be cleared under “My partnerships”.'
  },
  nothing: {
    title: 'There is nothing here to hand over',
    draft: 'This draft was deleted, submitted or handed over already, or nothing was typed into it.',
    partnership: 'This partnership is not among yours, or the council has left it.'
  },
  conflict: {
    title: 'This draft was changed in two places',
    text: 'Open it, choose what to keep, and then hand it over.',
    open: 'Open the draft'
  },
  openingDraft: 'Opening your draft…',
  unknownPerson: (name: string): string =>
    `The directory does not know ${name} any more. Choose somebody else to take it over.`,
  already: (name: string): string => `${name} is its lead officer already. Choose somebody else.`,
  myself: 'Choose somebody else: you have it already.',
  handed: {
    section: 'Handed over to you',
    card: (giver: string, date: string): string => `${giver} handed it over to you on ${date}.`,
    toOther: (receiver: string, date: string): string => `Handed over to ${receiver} on ${date}.`,
    open: 'Open it',
    title: 'Handed over to you',
    next: 'Open the draft that was handed over to you.',
    reading: 'Reading what was handed over…',
    why: 'Why',
    know: 'What is open, and what to know',
    draftLead:
      'You get a draft of your own with everything that was written so far. Check it, finish it and submit it as its lead officer.',
    openDraft: 'Open the draft',
    goOn: 'Go on with your draft',
    goOnLead: 'You have opened it already.',
    opening: 'Opening it…',
    yours: 'You are its lead officer now. What you can do is below.',
    unreadable: (giver: string): string =>
      `What was handed over cannot be used: what is stored is not what was submitted. Ask ${giver} to hand it over again.`,
    tryAgain: 'Try again'
  }
} as const;
