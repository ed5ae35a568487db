import { amy, daniel, helen, imran, priya } from '../people/cast';
import { listAt, readyDraft, rowsOf } from './support/drafts';
import { expect, test } from './support/journey';

/** SharePoint's own words for what somebody has no right to do. */
const denied = {
  status: 403,
  code: '-2147024891, System.UnauthorizedAccessException',
  says: 'Access denied. You do not have permission to perform this action or access this resource.'
};
/** And for an item that item-level security hides: nobody learns that it is there. */
const hidden = {
  status: 404,
  code: '-2130575338, System.ArgumentException',
  says: 'Item does not exist. It may have been deleted by another user.'
};

async function refusal(answer: Response): Promise<typeof denied> {
  const { 'odata.error': error } = (await answer.json()) as {
    'odata.error': { code: string; message: { value: string } };
  };
  return { status: answer.status, code: error.code, says: error.message.value };
}

const ways: readonly RequestInit[] = [
  { method: 'PATCH', body: '{"Title":"Forged"}', headers: { 'IF-Match': '*' } },
  { method: 'POST', body: '{"PtBand":"Limited"}', headers: { 'IF-Match': '*', 'X-HTTP-Method': 'MERGE' } },
  { method: 'DELETE', headers: { 'IF-Match': '*' } },
  { method: 'POST', headers: { 'IF-Match': '*', 'X-HTTP-Method': 'DELETE' } }
];

test('Over plain REST nobody changes or deletes a submission: not its author, not a colleague, not CEPT', async ({
  local
}) => {
  const query = "$select=Id,Title,PtBand&$filter=Title eq 'Bolsover LSP (example from the protocol)'";
  const before = await rowsOf(local, amy.login, 'PtSubmissions', query);
  expect(before).toMatchObject([{ Title: 'Bolsover LSP (example from the protocol)', PtBand: 'Major' }]);
  for (const { login } of [amy, daniel, helen, priya]) {
    for (const way of ways) {
      const answer = await local.fetchAs(login, `${listAt('PtSubmissions')}/items(${String(before[0].Id)})`, way);
      expect(await refusal(answer)).toEqual(denied);
    }
  }
  expect(await rowsOf(local, amy.login, 'PtSubmissions', query)).toEqual(before);
});

test('Over plain REST a member of staff adds nothing to Decisions, Register, Routing, Protocol or Installation', async ({
  local
}) => {
  for (const list of ['PtDecisions', 'PtRegister', 'PtRouting', 'PtProtocol', 'PtInstallation']) {
    const answer = await local.fetchAs(amy.login, `${listAt(list)}/items`, {
      method: 'POST',
      body: '{"Title":"Forged"}'
    });
    expect(await refusal(answer), list).toEqual(denied);
  }
});

test("Over plain REST nobody reads, changes or deletes another person's draft", async ({ local, otherAnswers }) => {
  const draftKey = await readyDraft(local, 'Hedgerow wardens');
  const query = `$select=Id,Title&$filter=PtDraftKey eq '${draftKey}'`;
  const [draft] = await rowsOf(local, amy.login, 'PtDrafts', query);
  const item = `${listAt('PtDrafts')}/items(${String(draft.Id)})`;
  for (const { login } of [daniel, imran, priya]) {
    expect(await rowsOf(local, login, 'PtDrafts', query)).toEqual([]);
    for (const way of [{}, ...ways])
      expect(await refusal(await local.fetchAs(login, item, way))).toEqual(otherAnswers ? denied : hidden);
  }
  expect(await rowsOf(local, amy.login, 'PtDrafts', query)).toEqual([draft]);
});
