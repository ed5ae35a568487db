import * as React from 'react';
import { protocolNotes } from '../domain/protocol/notes';
import { NoteMark } from './NoteMark';

/** One protocol note beside what it is about. */
export function ProtocolNoteMark({ id }: { readonly id: string }): React.ReactElement | null {
  const note = protocolNotes.find(known => known.id === id);
  return note ? <NoteMark id={note.id} says={note.says} does={note.does} /> : null;
}
