import { Trouble, type TroubleReason } from '../domain/trouble';

/** Switches that make the next call of an in-memory service go wrong. */
export interface Faults {
  /** The next call throws before anything is done. */
  failNext(reason: TroubleReason): void;
  /** The next call is done, but its answer is lost: the caller sees `offline`. */
  loseNextAnswer(): void;
  /** The next call waits for the returned function to be called. */
  holdNext(): () => void;
}

/** Runs the acts of an in-memory service under its switches. */
export interface FaultyRunner extends Faults {
  run<T>(act: () => T | Promise<T>): Promise<T>;
}

export function faultyRunner(): FaultyRunner {
  let failing: TroubleReason | undefined;
  let losing = false;
  let held: Promise<void> | undefined;
  return {
    failNext: reason => {
      failing = reason;
    },
    loseNextAnswer: () => {
      losing = true;
    },
    holdNext: () => {
      let release: () => void = () => undefined;
      held = new Promise(resolve => {
        release = resolve;
      });
      return release;
    },
    async run(act) {
      const reason = failing;
      const lost = losing;
      const wait = held;
      failing = undefined;
      losing = false;
      held = undefined;
      await wait;
      if (reason) throw new Trouble(reason);
      const answer = await act();
      if (lost) throw new Trouble('offline');
      return answer;
    }
  };
}
