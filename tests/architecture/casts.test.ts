/** A cast tells the type checker to look away. There are few, and none that it could not look through at all. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, parseTree, placeOf, type SourceTree, treesUnder } from './source-tree.ts';

/** What is left stands where a package's types say less than its manual. Lower it when one goes; never raise it. */
const MOST_CASTS = 12;

const isCast = (node: ts.Node): node is ts.AsExpression | ts.TypeAssertion =>
  (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) && node.type.getText() !== 'const';

const isCastOfCast = (node: ts.Node) =>
  isCast(node) &&
  isCast(ts.isParenthesizedExpression(node.expression) ? node.expression.expression : node.expression);

const placesOf = (trees: readonly SourceTree[], is: (node: ts.Node) => boolean) =>
  trees.flatMap((source) =>
    nodesOf(source.tree)
      .filter(is)
      .map((node) => placeOf(source, node)),
  );

describe('casts', () => {
  it('are few where the program runs', () => {
    expect(placesOf(treesUnder('src', 'jobs'), isCast).length).toBeLessThanOrEqual(MOST_CASTS);
  });

  it('are never stacked to force a type on a value', () => {
    expect(placesOf(treesUnder('src', 'jobs', 'tools'), isCastOfCast)).toEqual([]);
  });

  it.each([
    ['const a = b as C;', 1, 0],
    ['const a = <C>b;', 1, 0],
    ['const a = b as unknown as C;', 2, 1],
    ['const a = (b as unknown) as C;', 2, 1],
    ['const a = (b as C).d as E;', 2, 0],
    ['const a = [b] as const;', 0, 0],
    ["import { a as b } from 'c'; export { b as d };", 0, 0],
    ['const a = b satisfies C;', 0, 0],
    ["const a = 'b as C'; // d as E", 0, 0],
    ['for (const a of b as C) d(a as never);', 2, 0],
  ])('are seen in %s', (text, casts, stacked) => {
    const trees = [parseTree('made-up.ts', text)];
    expect(placesOf(trees, isCast)).toHaveLength(casts);
    expect(placesOf(trees, isCastOfCast)).toHaveLength(stacked);
  });
});
