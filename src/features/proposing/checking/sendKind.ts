/** What an officer can submit from a draft; shown as registration, score sheet and "not a partnership". */
export type SendKind = 'Proposal' | 'ScoreSheet' | 'NotPartnership';
