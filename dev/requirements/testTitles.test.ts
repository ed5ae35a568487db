import { testTitles } from './testTitles';

it('are those of every test, after the titles of the groups around it', () => {
  const source = `
    describe('a deputy', () => {
      it("signs in their dates", () => {});
      it.each([[1]])('signs %s', () => {});
      describe.each(['a'])('of %s', () => { test(\`is \${name} still\`, () => {}); });
    });
    it('stands alone', () => {});
    helper('is no test', () => {});
  `;
  expect(testTitles(source)).toEqual([
    'a deputy › signs in their dates',
    'a deputy › signs %s',
    'a deputy › of %s › is ${…} still',
    'stands alone'
  ]);
});

it('are none for what is skipped or only said in a comment', () => {
  expect(testTitles("it.skip('is skipped', () => {}); // it('is said', () => {})")).toEqual([]);
});
