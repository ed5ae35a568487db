import * as React from 'react';

const EvidenceFolder = React.createContext<string | undefined>(undefined);

/** Around a form: the partnership (by key) into whose folder its files go. */
export const EvidenceFolderProvider = EvidenceFolder.Provider;

/** May files be added here? A table of examples, say, has no folder. */
export function useHasEvidenceFolder(): boolean {
  return React.useContext(EvidenceFolder) !== undefined;
}

export function useEvidenceFolder(): string {
  const partnershipKey = React.useContext(EvidenceFolder);
  if (partnershipKey === undefined) throw new Error('a file question needs an EvidenceFolderProvider around it');
  return partnershipKey;
}
