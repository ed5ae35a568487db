import { formatDate, formatTime } from '../../../ui/dates';

export const documentStrings = {
  back: 'Back to the brief',
  submitted: (name: string, iso: string): string => `Submitted by ${name} on ${formatDate(iso)} at ${formatTime(iso)}`,
  version: (version: number, fingerprint: string): string => `version ${version}, fingerprint ${fingerprint}`
};
