import * as React from 'react';
import { checkFile } from '../../domain/evidence/checkFile';
import type { TypedFile } from '../../domain/evidence/evidenceFile';
import type { LocalFile, UploadStep } from '../../domain/evidence/evidenceRepository';
import { reasonOf, type TroubleReason } from '../../domain/trouble';
import { useServices } from '../Services';
import { useEvidenceFolder } from './evidenceFolder';

/** A file on its way, or one that failed and can be sent again under the same key. */
export interface Upload {
  readonly key: string;
  readonly file: LocalFile;
  readonly state: { readonly step: UploadStep } | { readonly failed: TroubleReason };
}

interface Uploads {
  readonly uploads: readonly Upload[];
  /** Sentences about files that were not even tried. */
  readonly refused: readonly string[];
  readonly add: (files: readonly LocalFile[]) => void;
  readonly again: (upload: Upload) => void;
  readonly forget: (key: string) => void;
}

/** Sends files one by one; each is told once it is in the library and verified. */
export function useUploads(onAdded: (file: TypedFile) => void): Uploads {
  const { evidence, newKey } = useServices();
  const partnershipKey = useEvidenceFolder();
  const [uploads, setUploads] = React.useState<readonly Upload[]>([]);
  const [refused, setRefused] = React.useState<readonly string[]>([]);
  const isShown = React.useRef(true);
  React.useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const put = (upload: Upload): void => {
    if (isShown.current) setUploads(all => [...all.filter(({ key }) => key !== upload.key), upload]);
  };
  const forget = (key: string): void => {
    if (isShown.current) setUploads(all => all.filter(one => one.key !== key));
  };

  async function send(key: string, file: LocalFile): Promise<void> {
    const { name } = file;
    try {
      put({ key, file, state: { step: 'reading' } });
      const place = { partnershipKey, key, name };
      const uploaded = await evidence.upload(file, place, step => put({ key, file, state: { step } }));
      onAdded({ key, name, ...uploaded, kind: '', speaksFor: '', paperFile: '' });
      forget(key);
    } catch (thrown) {
      put({ key, file, state: { failed: reasonOf(thrown) } });
    }
  }

  return {
    uploads,
    refused,
    add: files => {
      const checked = files.map(file => ({ file, problem: checkFile(file) }));
      setRefused(checked.flatMap(({ problem }) => problem ?? []));
      for (const { file, problem } of checked) if (problem === undefined) void send(newKey(), file);
    },
    again: ({ key, file }) => void send(key, file),
    forget
  };
}
