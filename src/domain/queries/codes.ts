/** One message about a submission: a query opened on a field, an answer to it, its closing, or an approver's question. */
export const messageKinds = ['Query', 'Answer', 'Closing', 'Question'] as const;
export type MessageKind = (typeof messageKinds)[number];
