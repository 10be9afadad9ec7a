import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { WrongUse } from '../../../domain/errors.ts';
import type { Verified } from '../verify-file.ts';
import { type CommandContext, withDeps } from './context.ts';

interface VerifyOptions {
  readonly chain?: true;
  readonly json?: true;
}

export function addVerifyCommand(program: Command, context: CommandContext): void {
  program
    .command('verify')
    .description('say whether a file or a printed code is ours, and whether its figures still stand')
    .argument('[file]', 'a saved file, a code such as 0A1B-2C3D-4E5F, or the address that a code leads to')
    .option('--chain', 'check instead that no edition in the archive was changed after it was published')
    .option('--json', 'one JSON document')
    .action((file: string | undefined, { chain, json }: VerifyOptions) => {
      if ((file === undefined) === (chain === undefined)) {
        throw new WrongUse('Name a file, a code or an address; or give --chain and nothing else.');
      }
      return file === undefined ? verifyChain(context, json === true) : verify(context, file, json === true);
    });
}

function verifyChain(context: CommandContext, isJson: boolean): Promise<void> {
  return withDeps(context, {}, async (deps) => {
    const [{ checkChain }, { chainLines }] = await Promise.all([
      import('../../../pipeline/edition/edition-chain.ts'),
      import('./verify-lines.ts'),
    ]);
    const report = await checkChain(deps);
    if (isJson) context.terminal.result(JSON.stringify(report, null, 2));
    else for (const line of chainLines(report)) context.terminal.result(line);
    if (report.findings.length > 0) context.exitWith(1);
  });
}

function verify(context: CommandContext, given: string, isJson: boolean): Promise<void> {
  return withDeps(context, {}, async (deps) => {
    const [{ askService }, { verifyFile }, { verifiedLines }] = await Promise.all([
      import('../answer.ts'),
      import('../verify-file.ts'),
      import('./verify-lines.ts'),
    ]);
    const ask = (code: string) => askService(deps, `/api/v1/verify/${encodeURIComponent(code)}`);
    const code = codeIn(given);
    const verified: Verified =
      code === null
        ? await verifyFile(readGiven(given), ask)
        : { kind: 'code', isAltered: null, differing: [], answer: JSON.parse(await ask(code)) };
    if (isJson) context.terminal.result(JSON.stringify(verified, null, 2));
    else for (const line of verifiedLines(verified)) context.terminal.result(line);
    if (verified.isAltered || verified.answer.verdict !== 'current') context.exitWith(1);
  });
}

/** Null when it is the name of a file. */
function codeIn(given: string): string | null {
  const address = /^https?:\/\/[^/]+\/verify\/([^/?#]+)/i.exec(given);
  if (address) return address[1] ?? null;
  return /^[0-9a-z]{4}[ -]?[0-9a-z]{4}[ -]?[0-9a-z]{4}$/i.test(given) ? given : null;
}

function readGiven(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new WrongUse(
      `${file} cannot be read (${cause instanceof Error ? cause.message : String(cause)}). Give a file, a code such as 0A1B-2C3D-4E5F, or the address that a code leads to.`,
      { cause },
    );
  }
}
