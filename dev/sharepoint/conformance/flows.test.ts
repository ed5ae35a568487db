/** @jest-environment node */
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
const amy = 'amy.staff@council.example';
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;
const decisions = "web/lists/GetByTitle('Decisions')";

beforeAll(async () => {
  server = await startSharePoint();
  api = talk(server.as(owner), server.url('/sites/flows'));
  await api.post('web/lists', { Title: 'Decisions' });
  const field = (xml: string): Promise<unknown> =>
    api.post(`${decisions}/fields/createfieldasxml`, { parameters: { SchemaXml: xml, Options: 8 } });
  await field('<Field Type="Text" Name="RunId" DisplayName="Run id" />');
  await field(
    '<Field Type="Choice" Name="Status" DisplayName="Status"><CHOICES><CHOICE>Submitted</CHOICE><CHOICE>Done</CHOICE></CHOICES></Field>'
  );
  await api.post(`${decisions}/items`, { Title: 'First', Status: 'Submitted' });
  await api.post(`${decisions}/items`, { Title: 'Second', Status: 'Done' });
});
afterAll(() => server.stop());

describe('what a flow sends by the connector’s HttpRequest', () => {
  it('[D] reads new items after the last one seen, as a trigger that polls', async () => {
    const { body } = await api.get(`${decisions}/items?$filter=ID gt 1&$orderby=ID asc&$top=100&$select=ID,Title`);
    expect(body['value']).toMatchObject([{ ID: 2, Title: 'Second' }]);
  });

  it('[D] reads what was changed since a moment, and nothing after the last change', async () => {
    const since = (moment: string): Promise<unknown> =>
      api
        .get(`${decisions}/items?$filter=Modified ge datetime'${moment}'&$orderby=Modified&$select=Title`)
        .then(reply => (reply.body['value'] as unknown[]).length);
    expect([await since('2001-01-01T00:00:00Z'), await since('2099-01-01T00:00:00Z')]).toEqual([2, 0]);
  });

  it('[D] filters a choice by its stored text', async () => {
    const { body } = await api.get(`${decisions}/items?$filter=Status eq 'Submitted'&$select=Title`);
    expect(body['value']).toMatchObject([{ Title: 'First' }]);
  });

  it('[D] changes an item by MERGE with IF-MATCH *, in the verbose form that most flows write', async () => {
    const answer = await server.as(owner)(`${server.url('/sites/flows')}/_api/${decisions}/items(1)`, {
      method: 'POST',
      headers: {
        Accept: 'application/json;odata=verbose',
        'Content-Type': 'application/json;odata=verbose',
        'X-HTTP-Method': 'MERGE',
        'IF-MATCH': '*'
      },
      body: JSON.stringify({ __metadata: { type: 'SP.Data.DecisionsListItem' }, RunId: 'run-1' })
    });
    expect(answer.status).toBe(204);
    expect((await api.get(`${decisions}/items(1)?$select=RunId`)).body).toMatchObject({ RunId: 'run-1' });
  });

  it('[D] sets the author by validateUpdateListItem, with the quotes that flows write', async () => {
    const met = await api.post('web/ensureuser', { logonName: `i:0#.f|membership|${amy}` });
    const formValues = [{ FieldName: 'Author', FieldValue: `[{'Key':'i:0#.f|membership|${amy}'}]` }];
    const reply = await api.post(`${decisions}/items(1)/validateUpdateListItem()`, { formValues });
    expect(reply.body['value']).toMatchObject([{ FieldName: 'Author', HasException: false }]);
    expect((await api.get(`${decisions}/items(1)?$select=AuthorId`)).body).toMatchObject({ AuthorId: met.body['Id'] });
    const { body } = await api.get(`web/siteusers/getbyemail('${amy}')`);
    expect(body['Id']).toBe(met.body['Id']);
  });

  it('[L] what a flow may not ask of this stand-in is 501', async () => {
    expect((await api.get(`${decisions}/items(1)/fieldvaluesastext`)).status).toBe(501);
    expect((await api.get(`${decisions}/items(1)/fieldvaluesashtml`)).status).toBe(501);
  });
});
