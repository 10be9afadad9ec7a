/** One name, one thing: an exported name stands in one file of src, so that a reader who finds it has found it. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parseTree, type SourceTree, treesUnder } from './source-tree.ts';

/** By contract: each source's folder has the same files with the same names, and each runtime fits the same ports. */
const SAME_BY_CONTRACT = [/^src\/connectors\/[^/]+\/[^/]+\/[^/]+\.ts$/, /^src\/runtime\/workers\//];

function exportedNames({ tree }: SourceTree): readonly string[] {
  return tree.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement);
    return isNamed && statement.name ? [statement.name.text] : [];
  });
}

/** Overloads, and a value with its type, are one thing in one file. */
function sharedNames(trees: readonly SourceTree[]): readonly string[] {
  const filesOf = new Map<string, string[]>();
  for (const source of trees)
    for (const name of new Set(exportedNames(source)))
      filesOf.set(name, [...(filesOf.get(name) ?? []), source.path]);
  return [...filesOf]
    .filter(([, files]) => files.length > 1)
    .map(([name, files]) => `${name}: ${files.join(', ')}`);
}

describe('an exported name', () => {
  it('stands in one file of src', () => {
    const trees = treesUnder('src').filter(({ path }) => !SAME_BY_CONTRACT.some((rule) => rule.test(path)));
    expect(trees.length).toBeGreaterThan(300);
    expect(sharedNames(trees)).toEqual([]);
  });

  it.each([
    ['export type A = 1;', 'export interface A {}', 1],
    ['export function a() {}', 'export const a = 1;', 1],
    ['export const a = 1, b = 2;', 'export class b {}', 1],
    ['export async function a() {}', 'export type { a } from "b";', 0],
    ['export const a = 1; export type a = 2;', 'const a = 1;', 0],
    ['export function a(b: 1): 1; export function a(b: 2): 2;', 'export const c = 1;', 0],
    ['export type A = 1;', 'type A = 1; export type B = A;', 0],
  ])('is told from others in %s and %s', (left, right, count) => {
    const trees = [parseTree('left.ts', left), parseTree('right.ts', right)];
    expect(sharedNames(trees)).toHaveLength(count);
  });
});
