import type { TroubleReason } from '../../../domain/trouble';
import { formatTime } from '../../../ui/dates';
import type { SaveState } from './draftState';

export interface SaveWords {
  readonly text: string;
  readonly isTrouble: boolean;
}

/** Where a draft is kept, in words; never only "saved" or a spinner. */
export function saveWords(save: SaveState, isKept: boolean): SaveWords {
  switch (save.phase) {
    case 'untouched':
      return calm('Nothing typed yet. Everything is saved as you go.');
    case 'waiting':
      return isKept ? calm('Not saved yet') : trouble('Not saved yet. Stay on this page until it is.');
    case 'saving':
      return calm('Saving…');
    case 'saved':
      return calm(`Saved at ${formatTime(save.on)}`);
    case 'away':
      return isKept
        ? trouble(away(save.reason, save.message))
        : trouble(`${away(save.reason, save.message)} ${notKept}`);
    case 'conflict':
      return trouble('Not saved: this draft was changed somewhere else. Choose below.');
    case 'gone':
      return trouble('Not saved: this draft was deleted or submitted somewhere else.');
    case 'closed':
      return calm('Submitted');
  }
}

const notKept = 'This computer cannot keep it either: stay on this page.';
const kept = 'It is kept on this computer';

function away(reason: TroubleReason, message: string): string {
  switch (reason) {
    case 'offline':
      return 'No connection: kept on this computer, will be saved when the connection is back.';
    case 'throttled':
      return `SharePoint is busy. ${kept} and will be saved in a moment.`;
    case 'forbidden':
      return `SharePoint does not let you save drafts here. ${kept}; ask CEPT to add you to Partnership Staff.`;
    case 'tooLarge':
      return `This is too long to save. ${kept}; shorten a long answer.`;
    case 'refused':
      return `SharePoint refused to save this (${message}). ${kept}.`;
    default:
      return `Saving did not work. ${kept} and will be tried again in a moment.`;
  }
}

function calm(text: string): SaveWords {
  return { text, isTrouble: false };
}

function trouble(text: string): SaveWords {
  return { text, isTrouble: true };
}
