/** No function is longer than sixty lines, callbacks of tests included: what is longer does more than its name says. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parseTree, type SourceTree, treesUnder } from './source-tree.ts';

const MOST_LINES = 60;

interface LongFunction {
  readonly path: string;
  readonly line: number;
  readonly lines: number;
}

function longFunctions({ path, tree }: SourceTree): readonly LongFunction[] {
  const found: LongFunction[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined) {
      const from = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line;
      const lines = tree.getLineAndCharacterOfPosition(node.end).line - from + 1;
      if (lines > MOST_LINES) found.push({ path, line: from + 1, lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const trees = treesUnder('src', 'jobs', 'tools', 'tests');
const tooLong = trees.flatMap(longFunctions);

describe('a function', () => {
  it('has at most sixty lines', () => {
    expect(trees.length).toBeGreaterThan(600);
    const mend =
      'take it apart into functions named for what they do; several describes may stand in one file';
    expect(
      tooLong.map(({ path, line, lines }) => `${path}:${line} has ${lines} lines`),
      mend,
    ).toEqual([]);
  });

  const body = (lines: number) => '\n'.repeat(lines - 1);
  it.each([
    ['a function', `function a() {${body(61)}}`, 1],
    ['a short one', `function a() {${body(60)}}`, 0],
    ['an arrow', `const a = () => {${body(61)}};`, 1],
    ['an arrow without braces', `const a = () =>${body(62)}1;`, 1],
    ['a callback', `describe('a', () => {${body(61)}});`, 1],
    ['a method', `const a = { b() {${body(61)}} };`, 1],
    ['a method of a class', `class A { b() {${body(61)}} }`, 1],
    ['a getter', `const a = { get b() {${body(61)}return 1; } };`, 1],
    ['one in another', `function a() { const b = () => {${body(61)}}; }`, 2],
    ['an async function', `export async function a() {${body(61)}}`, 1],
    ['a long object', `const a = {${body(90)}};`, 0],
    ['a type', `type A = (${body(90)}b: 1) => 2;`, 0],
  ])('is measured: %s', (_about, text, count) => {
    expect(longFunctions(parseTree('one.ts', text))).toHaveLength(count);
  });
});
