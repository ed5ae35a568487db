/** The test that proves a requirement: its file and its title, with the titles of the groups around it. */
export interface Proof {
  readonly file: string;
  /** For example "a deputy › may sign %s: %j", as it is written in the file. */
  readonly title: string;
}

/** What in the product answers a requirement: a question of a form, an exported rule, or a screen. */
export type Met =
  | { readonly question: string }
  | { readonly rule: { readonly file: string; readonly name: string } }
  | { readonly screen: string };

/** The issue that will meet it. */
export type LaterIssue = 5 | 6 | 7 | 8;

/** One requirement of the protocol, in our own short words. */
export interface Requirement {
  readonly id: string;
  readonly says: string;
  /** "context" is an aim or background that a product can neither do nor fail to do. */
  readonly as: { readonly met: Met; readonly proof: Proof } | { readonly later: LaterIssue } | 'context';
}

/** The requirements of one section of the protocol. */
export interface RequirementSection {
  readonly heading: string;
  readonly requirements: readonly Requirement[];
}

export function proof(file: string, title: string): Proof {
  return { file, title };
}

/** A question as "form.question" or "form.question.column", with Z for the screening form and the appendix's letter for the others. */
export function question(id: string): Met {
  return { question: id };
}

/** Something exported from a file under src/. */
export function rule(file: string, name: string): Met {
  return { rule: { file: `src/${file}.ts`, name } };
}

/** A screen, by its file under src/features/. */
export function screen(file: string): Met {
  return { screen: `src/features/${file}.tsx` };
}

export function proved(id: string, says: string, met: Met, by: Proof): Requirement {
  return { id, says, as: { met, proof: by } };
}

export function later(issue: LaterIssue, id: string, says: string): Requirement {
  return { id, says, as: { later: issue } };
}

export function context(id: string, says: string): Requirement {
  return { id, says, as: 'context' };
}
