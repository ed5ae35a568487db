/** @jest-environment node */
import { type StartedSharePoint, startSharePoint } from '../sharepoint/testing/startSharePoint';
import { type Api, apiOf } from './api';
import type { Shapes } from './catalogue';
import { kinds } from './kinds';
import { report } from './report';

let server: StartedSharePoint;
let api: Api;
beforeAll(async () => {
  server = await startSharePoint();
  api = apiOf(server, '/sites/shapes');
});
afterAll(() => server.stop());

const roles = { RoleDefinition: kinds['RoleDefinition']! };
const all = {
  BasePermissions: { types: ['object'] },
  Description: { types: ['null', 'string'] },
  Hidden: { types: ['boolean'] },
  Id: { types: ['int'] },
  Name: { types: ['string'] },
  Order: { types: ['int'] },
  RoleTypeKind: { types: ['int'] }
};
const reportOn = (keys: Shapes[string]['keys']): ReturnType<typeof report> =>
  report(api, roles, { RoleDefinition: { keys } });

it('is content when keys and types are the recorded ones', async () => {
  expect(await reportOn(all)).toEqual({
    lines: ['RoleDefinition: 7 keys recorded, 0 missing, 0 unknown, 0 wrongly typed'],
    good: true
  });
});

it('names a key that is missing without a reason', async () => {
  expect(await reportOn({ ...all, Colour: { types: ['string'] } })).toEqual({
    lines: [
      'RoleDefinition: 8 keys recorded, 1 missing, 0 unknown, 0 wrongly typed',
      '  missing, WITHOUT A REASON: Colour'
    ],
    good: false
  });
});

it('names a key that was never recorded', async () => {
  const { Order: _order, ...others } = all;
  expect(await reportOn(others)).toEqual({
    lines: ['RoleDefinition: 6 keys recorded, 0 missing, 1 unknown, 0 wrongly typed', '  UNKNOWN: Order'],
    good: false
  });
});

it('names a key of another type', async () => {
  expect(await reportOn({ ...all, Id: { types: ['guid'] } })).toEqual({
    lines: [
      'RoleDefinition: 7 keys recorded, 0 missing, 0 unknown, 1 wrongly typed',
      '  WRONG: Id: int, recorded guid'
    ],
    good: false
  });
});

it('excuses a missing key that has a stated reason', async () => {
  const { lines, good } = await report(
    api,
    { Web: kinds['Web']! },
    { Web: { keys: { WebTemplateId: { types: ['int'] } } } }
  );
  expect(lines).toContain('  missing, only in lists of webs (WebInfos), which are refused: WebTemplateId');
  expect(good).toBe(false);
});

it('names a kind of the catalogue that is never read', async () => {
  const { lines, good } = await report(api, {}, { Alert: { keys: {} } });
  expect(lines).toEqual(['Alert: IN THE CATALOGUE, NOT READ']);
  expect(good).toBe(false);
});
