import { listing } from './listing';

const componentNamed = listing({ 'unpublished-buttons': { Button: 'a button' } });

it('gives an export that is listed', () => {
  expect(componentNamed('unpublished-buttons')['Button']).toBe('a button');
});

it('throws the name of an export that is not listed', () => {
  expect(() => componentNamed('unpublished-buttons')['SplitButton']).toThrow(
    'The local host does not list "SplitButton" of unpublished-buttons: add it to dev/host/framework/standIns'
  );
});

it('throws the name of a component that is not listed', () => {
  expect(() => componentNamed('unpublished-panel')).toThrow('The local host lists no exports of unpublished-panel');
});

it('says that it lacks an export to a module that only looks whether it is there', () => {
  expect('SplitButton' in componentNamed('unpublished-buttons')).toBe(false);
});
