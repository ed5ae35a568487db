import { confirmationLeadsTo } from './confirmationLeadsTo';

it.each([
  [{ stillRunning: true, factsRight: true, stillLimited: true }, []],
  [{ stillRunning: false }, ['leaving']],
  [{ stillRunning: true, factsRight: false, stillLimited: true }, ['change']],
  [{ stillRunning: true, factsRight: false, stillLimited: false }, ['scoring', 'change']]
])('a yearly confirmation that says %j leads to %j', (particulars, leads) => {
  expect(confirmationLeadsTo(particulars)).toEqual(leads);
});
