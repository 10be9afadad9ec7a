/** What a file says to the machine: the code without types, comments and the layout of its lines. */
import ts from 'typescript';

export interface SourceText {
  /** Equal for two files that run alike, whatever their comments, types and line breaks. */
  readonly code: string;
  /** Files of ours that it needs when it runs, as it names them. */
  readonly imports: readonly string[];
}

export function readSource(text: string): SourceText {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2024,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      removeComments: true,
    },
  });
  const { importedFiles } = ts.preProcessFile(outputText, true, true);
  return {
    code: printed(outputText),
    imports: importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.')),
  };
}

/** The emitter keeps line breaks inside calls and lists, and so a trailing comma: only the tokens count. */
function printed(code: string): string {
  const tokens: string[] = [];
  const file = ts.createSourceFile('code.js', code, ts.ScriptTarget.ES2024, false, ts.ScriptKind.JS);
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(file);
    if (children.length === 0 && node.kind !== ts.SyntaxKind.CommaToken) tokens.push(node.getText(file));
    for (const child of children) visit(child);
  };
  visit(file);
  return tokens.join('\n');
}
