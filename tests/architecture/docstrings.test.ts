/** Whatever the core exports says what it is: shape, unit, the meaning of null, the publisher's document. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const CORE = ['src/connectors/contract.ts', ...globSync('src/{domain,measures,ports}/**/*.ts')].sort();

/** Fewer say nothing that the name does not. */
const LEAST_WORDS = 3;

/** Exports that have no docstring, or one of a word or two. */
function undocumented(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((statement) => {
    if (!isExported(statement)) return [];
    const [name] = namesOf(statement);
    if (name === undefined || isDerived(statement)) return [];
    const comments = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
    const words = comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join(' ');
    return words.split(/\s+/).length >= LEAST_WORDS ? [] : [`${path}: ${name}`];
  });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

/** `type State = (typeof STATES)[number]`: the list says what its members mean. */
function isDerived(statement: ts.Statement): boolean {
  return (
    ts.isTypeAliasDeclaration(statement) && /^\(typeof [A-Z0-9_]+\)\[number\]$/.test(statement.type.getText())
  );
}

describe('docstrings of the core', () => {
  it('stand on every export of the contract, the domain, the ports and the measures', () => {
    expect(CORE.length).toBeGreaterThan(30);
    expect(CORE.flatMap((path) => undocumented(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each([
    ['/** What a thing is. */\nexport interface Thing {}\n', []],
    ['import x from "x";\nexport interface Thing {}\n', ['a.ts: Thing']],
    ['const a = 1;\n/** Short. */\nexport const THING = a;\n', ['a.ts: THING']],
    ['const a = 1;\nexport function thing() { return a; }\n', ['a.ts: thing']],
    ['const a = 1;\n// Not a docstring at all.\nexport class Thing {}\n', ['a.ts: Thing']],
    [
      '/** Kinds of thing there are. */\nexport const KINDS = ["a"] as const;\nexport type Kind = (typeof KINDS)[number];\n',
      [],
    ],
    ['interface Own {}\n', []],
  ])('are missed where they are missing: %j', (text, names) => {
    expect(undocumented('a.ts', text)).toEqual(names);
  });
});

describe('comments', () => {
  /** Papers that were beside the repository when it was written, and are not in it. */
  const ELSEWHERE =
    /\bresearch: |\bresearch\/[a-z-]+\.md|\bDESIGN(\.md)? \d|(?<!shared\/)\bsamples\/[a-z-]+\/[a-z_]/;

  it('cite nothing that is not in the repository', () => {
    const cited = globSync('{src,jobs}/**/*.ts').flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          /^\s*(\/\/|\/?\*)/.test(line) && ELSEWHERE.test(line) ? [`${path}:${at + 1}`] : [],
        ),
    );
    expect(cited).toEqual([]);
  });
});
