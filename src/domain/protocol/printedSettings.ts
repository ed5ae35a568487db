import { printedCriteria } from './printedCriteria';
import type { ProtocolSettings } from './settings';

/** The protocol as printed (sections 3 and 5.2). It counts six corporate aims but names none; CEPT fills the names in. */
export const printedSettings: ProtocolSettings = {
  version: 0,
  aims: [
    { id: 'aim-1', title: 'Corporate aim 1' },
    { id: 'aim-2', title: 'Corporate aim 2' },
    { id: 'aim-3', title: 'Corporate aim 3' },
    { id: 'aim-4', title: 'Corporate aim 4' },
    { id: 'aim-5', title: 'Corporate aim 5' },
    { id: 'aim-6', title: 'Corporate aim 6' }
  ],
  aimsAreNamed: false,
  criteria: printedCriteria,
  leastAnswered: 5,
  moderateFrom: 50,
  majorFrom: 70,
  amountBounds: [10_000_00, 25_000_00, 160_000_00, 1_000_000_00]
};
