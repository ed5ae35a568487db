/** @jest-environment node */
import { type StartedSharePoint, startSharePoint } from '../testing/startSharePoint';
import { errorOf, type Reply, talk } from '../testing/talk';

const owner = 'olive.owner@council.example';
let server: StartedSharePoint;
let api: ReturnType<typeof talk>;
const things = "web/lists/getbytitle('Things')";
const band = `${things}/fields/getbyinternalnameortitle('Band')`;
const refused = { code: '-2130575162, Microsoft.SharePoint.SPListDataValidationException' };

beforeEach(async () => {
  server = await startSharePoint();
  api = talk(server.as(owner), server.url('/sites/validation'));
  await api.post('web/lists', { Title: 'Things', BaseTemplate: 100 });
  const field = (xml: string): Promise<Reply> =>
    api.post(`${things}/fields/createfieldasxml`, { parameters: { SchemaXml: xml, Options: 8 } });
  await field('<Field Type="Text" Name="Band" DisplayName="Size of it" />');
  await field('<Field Type="Note" Name="Story" DisplayName="Story" />');
  await field('<Field Type="DateTime" Name="DueOn" DisplayName="Due on" Format="DateOnly" />');
  await field('<Field Type="Number" Name="Amount" DisplayName="Amount" />');
});
afterEach(() => server.stop());

describe('the formula of a column', () => {
  it('[D] is held at every add and every update, also of other columns, and existing rows are not looked at again', async () => {
    const before = await api.post(`${things}/items`, { Title: 'old', Band: 'Huge' });
    expect((await api.merge(band, { ValidationFormula: '=OR([Size of it]="Limited",Band="Major")' })).status).toBe(204);
    const added = await api.post(`${things}/items`, { Title: 'new', Band: 'Huge' });
    const good = await api.post(`${things}/items`, { Title: 'new', Band: 'Major' });
    expect([added.status, good.status]).toEqual([500, 201]);
    expect(errorOf(added)).toEqual({ ...refused, text: 'List data validation failed.' });
    expect((await api.get(`${things}/items(${String(before.body['Id'])})`)).body['Band']).toBe('Huge');
    const item = `${things}/items(${String(good.body['Id'])})`;
    expect((await api.merge(item, { Band: 'Huge' })).status).toBe(500);
    expect((await api.merge(item, { Title: 'again' })).status).toBe(204);
    expect((await api.get(`${item}?$select=Title,Band`)).body).toEqual({ Title: 'again', Band: 'Major' });
  });

  it('[I] may refer only to its own column', async () => {
    const reply = await api.merge(band, { ValidationFormula: '=Amount>1' });
    expect(reply.status).toBe(500);
    expect(errorOf(reply)).toEqual({
      code: '-2130575270, Microsoft.SharePoint.SPException',
      text: 'The formula cannot refer to another column.  Check the formula for spelling mistakes or update the formula to reference only this column.'
    });
  });

  it('[D] comes with the XML of a new column and is read back from the column', async () => {
    const xml =
      '<Field Type="Number" Name="Share" DisplayName="Share"><Validation Message="At most a hundred">=[Share]&lt;=100</Validation></Field>';
    const made = await api.post(`${things}/fields/createfieldasxml`, { parameters: { SchemaXml: xml, Options: 8 } });
    expect(made.body).toMatchObject({ ValidationFormula: '=[Share]<=100', ValidationMessage: 'At most a hundred' });
    expect((await api.post(`${things}/items`, { Share: 101 })).status).toBe(500);
    expect((await api.post(`${things}/items`, { Share: 100 })).status).toBe(201);
  });

  it.each([
    [true, 'Too big'],
    [false, 'List data validation failed.']
  ])('[U] a refused save says the message of the column: %s', async (sent, text) => {
    server.sharePoint.otherAnswers(sent ? [] : ['validationMessageIsSent']);
    await api.merge(band, { ValidationFormula: '=LEN(Band)<3', ValidationMessage: 'Too big' });
    expect(errorOf(await api.post(`${things}/items`, { Band: 'Huge' }))).toEqual({ ...refused, text });
  });
});

describe('the formula of a list', () => {
  it('[D] may refer to several columns and comes only by $select', async () => {
    const formula = '=IF(ISBLANK([Due on]),Amount<10,[Due on]>TODAY())';
    expect((await api.merge(things, { ValidationFormula: formula, ValidationMessage: 'Not like this' })).status).toBe(
      204
    );
    expect((await api.get(things)).body).not.toHaveProperty('ValidationFormula');
    expect((await api.get(`${things}?$select=ValidationFormula,ValidationMessage`)).body).toEqual({
      ValidationFormula: formula,
      ValidationMessage: 'Not like this'
    });
    const far = await api.post(`${things}/items`, { Amount: 50, DueOn: '2099-01-01T00:00:00Z' });
    const past = await api.post(`${things}/items`, { Amount: 1, DueOn: '2001-01-01T00:00:00Z' });
    const dear = await api.post(`${things}/items`, { Amount: 50 });
    expect([far.status, past.status, dear.status]).toEqual([201, 500, 500]);
    expect(errorOf(dear)).toEqual({ ...refused, text: 'Not like this' });
  });

  it('[D] takes 1,024 characters and no more', async () => {
    const longest = `="${'x'.repeat(1016)}"<>""`;
    expect((await api.merge(things, { ValidationFormula: `${longest} ` })).status).toBe(204);
    expect(errorOf(await api.merge(things, { ValidationFormula: `${longest}  ` })).code).toBe(
      '-2147024809, System.ArgumentException'
    );
  });

  it('[D] cannot use columns of several lines, and a calculation error refuses the save', async () => {
    expect(errorOf(await api.merge(things, { ValidationFormula: '=LEN(Story)>1' })).text).toBe(
      'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.'
    );
    expect((await api.merge(things, { ValidationFormula: '=1/Amount>0' })).status).toBe(204);
    expect((await api.post(`${things}/items`, { Amount: 0 })).status).toBe(500);
    expect((await api.post(`${things}/items`, { Amount: 4 })).status).toBe(201);
  });

  it('[L] refuses a bad formula and one it cannot work out when it is set', async () => {
    expect(errorOf(await api.merge(things, { ValidationFormula: '=AND(' })).text).toBe(
      'The formula contains a syntax error or is not supported.'
    );
    expect((await api.merge(things, { ValidationFormula: '=YEAR([Due on])=2027' })).status).toBe(501);
    expect((await api.merge(things, { ValidationFormula: '=Nothing=1' })).status).toBe(500);
    expect((await api.get(`${things}?$select=ValidationFormula`)).body['ValidationFormula']).toBe('');
  });

  it('[D] only those who manage the list set it', async () => {
    const staff = talk(server.as('amy.staff@council.example'), server.url('/sites/validation'));
    expect((await staff.merge(things, { ValidationFormula: '' })).status).toBe(403);
  });
});
