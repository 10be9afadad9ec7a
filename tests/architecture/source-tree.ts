/** The syntax trees of the project's TypeScript, for the tests that look at more than words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceTree {
  /** From the repository's root. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

export const parseTree = (path: string, text: string): SourceTree => ({
  path,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
});

export function treesUnder(...folders: readonly string[]): readonly SourceTree[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => parseTree(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8'))),
  );
}

/** Every node of a file, parents before their children. */
export function nodesOf(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (each: ts.Node) => {
    nodes.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return nodes;
}

export const placeOf = ({ path, tree }: SourceTree, node: ts.Node): string =>
  `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
