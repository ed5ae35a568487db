import { isDeepStrictEqual } from 'node:util';
import type { Name } from './cast';
import { idOf, predict, sentTag } from './model/predict';
import type { Seen } from './model/seen';
import { ModelState } from './model/state';
import { observe, partsOf } from './observe';
import { readEnd, modelEnd } from './endState';
import { itemRequest, requestOf, type Known } from './requestOf';
import { setUp, type TrialSite } from './setUp';
import type { Action, Step } from './steps';

const itemIdOf = (step: Action, lastId: number): number => {
  if ('item' in step) return idOf(step.item, lastId);
  return 'at' in step && typeof step.at === 'object' ? idOf(step.at.item, lastId) : 0;
};

function knownFor(site: TrialSite, state: ModelState, step: Action, ahead = 0): Known {
  const itemId = itemIdOf(step, state.lastId + ahead);
  return { itemId, ifMatch: 'tag' in step ? sentTag(state, itemId, step.tag) : undefined, numberOf: site.numberOf };
}

/**
 * Sends the step and lets the model say what must come. The parts of a batch run one after the other, so each is made from what the
 * model knows once the parts before it are done.
 */
function takeStep(site: TrialSite, state: ModelState, by: Name, step: Action): { got: Seen; wanted: Seen } {
  const { service } = site;
  if (step.do !== 'batch') {
    const answer = service.send(by, requestOf(step, knownFor(site, state, step)));
    return { got: observe(step, answer, service.idOf), wanted: predict(state, by, step) };
  }
  const shown: Seen[] = [];
  const requests = step.parts.map(part => {
    const request = itemRequest(part, knownFor(site, state, part));
    shown.push(predict(state, by, part));
    return request;
  });
  const answer = service.sendBatch(by, requests);
  const parts = partsOf(answer);
  const got = step.parts.map((part, at): Seen => {
    const found = parts[at];
    return found ? observe(part, found, service.idOf) : { status: 0 };
  });
  return { got: { status: answer.status, shown: got }, wanted: { status: 200, shown } };
}

/** Runs a sequence on a new site; throws at the first answer, or the end state, that is not the model's. */
export function runSequence(steps: readonly Step[]): void {
  const site = setUp();
  const state = new ModelState();
  try {
    steps.forEach(({ by, ...action }, at) => {
      const step: Action = action;
      const { got, wanted } = takeStep(site, state, by, step);
      if (isDeepStrictEqual(got, wanted)) return;
      const words = [`step ${at + 1}: ${by} ${JSON.stringify(step)}`, `wanted ${JSON.stringify(wanted)}`];
      throw new Error([...words, `got    ${JSON.stringify(got)}`, ...site.service.log].join('\n'));
    });
    const [got, wanted] = [readEnd(site), modelEnd(state)];
    if (!isDeepStrictEqual(got, wanted))
      throw new Error(`end state\nwanted ${JSON.stringify(wanted)}\ngot    ${JSON.stringify(got)}`);
  } finally {
    site.service.close();
  }
}
