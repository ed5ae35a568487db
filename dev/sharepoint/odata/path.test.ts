/** @jest-environment node */
import { aliasesOf, segmentsOf } from './path';

const steps = (path: string, search = ''): unknown[] =>
  segmentsOf(path, aliasesOf(new URLSearchParams(search))).map(({ name, args, named }) => [name, ...args, named]);

it('reads names without regard to case, and literals of each kind', () => {
  expect(steps("Web/Lists(guid'A-1')/GetByTitle('It''s')/Items(12)")).toEqual([
    ['web', {}],
    ['lists', 'A-1', {}],
    ['getbytitle', "It's", {}],
    ['items', 12, {}]
  ]);
});

it('does not cut at a slash or a comma inside quotes, written or encoded', () => {
  expect(steps("web/getList('/sites/x/Lists/A,b')")).toEqual([
    ['web', {}],
    ['getlist', '/sites/x/Lists/A,b', {}]
  ]);
  expect(steps("web/getList('%2Fsites%2Fx%2FLists%2FA')")).toEqual([
    ['web', {}],
    ['getlist', '/sites/x/Lists/A', {}]
  ]);
});

it('reads named arguments and parameter aliases', () => {
  expect(steps('breakroleinheritance(copyroleassignments=false, clearsubscopes=true)')).toEqual([
    ['breakroleinheritance', { copyroleassignments: false, clearsubscopes: true }]
  ]);
  expect(steps('siteusers(@v)', "@v='i:0%23.f|membership|amy'")).toEqual([['siteusers', 'i:0#.f|membership|amy', {}]]);
});

it('refuses an alias that has no value', () => {
  expect(() => steps('siteusers(@v)')).toThrow('The expression "@v" is not valid.');
});
