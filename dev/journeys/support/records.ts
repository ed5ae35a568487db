import { amy } from '../../people/cast';
import { rowsOf } from './drafts';
import type { LocalHost } from './localHost';

type Row = { readonly [column: string]: unknown };

/** The newest submission of a name, as everybody can read it. */
export async function submissionOf(local: LocalHost, name: string): Promise<{ key: string; submissionKey: string }> {
  const query = `$select=PtKey,PtSubmissionKey&$filter=Title eq '${name}'&$orderby=Id desc&$top=1`;
  const [row] = await rowsOf(local, amy.login, 'PtSubmissions', query);
  if (!row) throw new Error(`nothing is submitted under the name ${name}`);
  return { key: String(row.PtKey), submissionKey: String(row.PtSubmissionKey) };
}

/** What was decided on the newest submission of a name, oldest first. */
export async function decisionsOn(local: LocalHost, name: string): Promise<readonly Row[]> {
  const { submissionKey } = await submissionOf(local, name);
  const query = `$select=PtOutcome,PtCapacity,PtComment&$filter=PtSubmissionKey eq '${submissionKey}'&$orderby=Id`;
  return rowsOf(local, amy.login, 'PtDecisions', query);
}

/** The row of a partnership in the register, if it is there. */
export async function registerRowsOf(local: LocalHost, name: string): Promise<readonly Row[]> {
  const { key } = await submissionOf(local, name);
  const columns = '$select=Title,PtStatus,PtApprovalStatus,PtBand,PtService';
  return rowsOf(local, amy.login, 'PtRegister', `${columns}&$filter=PtKey eq '${key}'`);
}
