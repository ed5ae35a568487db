import { emptyScreening } from '../screening/emptyScreening';
import { emptySignificance } from '../significance/emptySignificance';
import type { DraftAnswers } from './draft';

/** A draft of which nothing is typed yet. */
export const emptyAnswers: DraftAnswers = {
  name: '',
  service: '',
  screening: emptyScreening,
  significance: emptySignificance,
  registration: {},
  evaluation: {},
  supersedes: ''
};
