import {
  type Assumption,
  assumptionNamed,
  assumptionNames,
  type AssumptionName,
  type Assumptions,
  assumptionTable,
  survivable,
  withOtherAnswers
} from '../assumptions';

/** Which of two answers one server gives where no source says, which `/_local/assumptions` can change. */
export class Answers {
  private current: Assumptions;

  public constructor(others: readonly AssumptionName[]) {
    this.current = withOtherAnswers(others);
  }

  public now(): Assumptions {
    return this.current;
  }

  public list(): readonly (Assumption & { name: AssumptionName; isAsAssumed: boolean })[] {
    return assumptionNames.map(name => ({ name, ...assumptionTable[name], isAsAssumed: this.current[name] }));
  }

  /** `{"others": ["topIsCapped"]}` gives these the other answer and all the rest the assumed one; `{"others": "survivable"}`. */
  public change(wanted: unknown): void {
    const { others } = (wanted ?? {}) as { others?: unknown };
    if (others !== 'survivable' && !Array.isArray(others))
      throw new Error('send {"others": [names]} or {"others": "survivable"}');
    this.current = withOtherAnswers(
      others === 'survivable' ? survivable : others.map(name => assumptionNamed(String(name)))
    );
  }
}
