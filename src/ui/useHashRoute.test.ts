import { pathOf, routeParts } from './useHashRoute';

it.each([
  ['', '/'],
  ['#/', '/'],
  ['#/setup', '/setup'],
  ['#maincontent', '/']
])('reads the address %s as the screen %s', (hash, path) => {
  expect(pathOf(hash)).toBe(path);
});

it('splits a path into its parts and survives a broken one', () => {
  expect(routeParts('/draft/a%20b/check')).toEqual(['draft', 'a b', 'check']);
  expect(routeParts('/draft/%E0%A4%A')).toEqual(['draft', '%E0%A4%A']);
  expect(routeParts('/')).toEqual([]);
});
