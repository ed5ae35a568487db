import * as React from 'react';

const EvidenceFolder = React.createContext<string | undefined>(undefined);

/** Around a form: the partnership (by key) into whose folder its files go. */
export const EvidenceFolderProvider = EvidenceFolder.Provider;

export function useEvidenceFolder(): string {
  const partnershipKey = React.useContext(EvidenceFolder);
  if (partnershipKey === undefined) throw new Error('a file question needs an EvidenceFolderProvider around it');
  return partnershipKey;
}
