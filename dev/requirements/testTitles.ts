import * as ts from 'typescript';

const groups = ['describe'];
const tests = ['it', 'test'];

/** The titles of the tests in a source, each after those of the groups around it, as written: "%s" and "${…}" are not filled in. */
export function testTitles(source: string): readonly string[] {
  const titles: string[] = [];
  const visit = (node: ts.Node, around: readonly string[]): void => {
    const title = ts.isCallExpression(node) ? titleOf(node) : undefined;
    const called = ts.isCallExpression(node) ? calledName(node.expression) : '';
    const within = title !== undefined && groups.includes(called) ? [...around, title] : around;
    if (title !== undefined && tests.includes(called)) titles.push([...around, title].join(' › '));
    ts.forEachChild(node, child => visit(child, within));
  };
  visit(ts.createSourceFile('test.tsx', source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX), []);
  return titles;
}

/** The name behind `it(…)`, `it.each(…)(…)` and `` it.each`…`(…) ``. */
function calledName(called: ts.Expression): string {
  if (ts.isIdentifier(called)) return called.text;
  if (ts.isCallExpression(called)) return eachName(called.expression);
  return ts.isTaggedTemplateExpression(called) ? eachName(called.tag) : '';
}

function eachName(each: ts.Expression): string {
  return ts.isPropertyAccessExpression(each) && each.name.text === 'each' ? calledName(each.expression) : '';
}

function titleOf({ arguments: [first] }: ts.CallExpression): string | undefined {
  if (first === undefined) return undefined;
  if (ts.isStringLiteralLike(first)) return first.text;
  if (!ts.isTemplateExpression(first)) return undefined;
  return first.head.text + first.templateSpans.map(({ literal }) => '${…}' + literal.text).join('');
}
