import type { Message, NewMessage, QueryRepository } from '../domain/queries/message';
import { memoryLog, type MemoryLog, type MemoryLogContext } from './memoryLog';

export type MemoryQueries = QueryRepository & Omit<MemoryLog<NewMessage, Message>, 'add'>;

/** Queries and answers in memory, with the promises of the list. */
export function memoryQueries(context: MemoryLogContext): MemoryQueries {
  const { add, ...log } = memoryLog<NewMessage, Message>(context, (row, { at, ...server }) => ({
    ...row,
    ...server,
    writtenOn: at
  }));
  return { ...log, write: add };
}
