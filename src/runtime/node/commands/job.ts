import type { Command } from 'commander';
import { type CommandContext, withDeps } from './context.ts';

interface JobOptions {
  readonly in?: string;
  readonly level: string;
  readonly json?: true;
}

/** What `/api/v1/occupations?q=` says, as far as it is needed here. */
interface Found {
  readonly reading: { readonly means: string } | null;
  readonly results: readonly { readonly slug: string; readonly name: string }[];
}

export function addJobCommand(program: Command, context: CommandContext): void {
  program
    .command('job')
    .description('print what is known of a job, in a place or in the whole country')
    .argument('<title>', 'a job as people call it, or its SOC 2020 code')
    .option('--in <area>', 'name, slug, code, postcode or town')
    .option('--level <level>', 'who reads it', 'ks4')
    .option('--json', 'the document of GET /api/v1/occupations/{occupation}/{area}')
    .action(async (title: string, { level, json, ...options }: JobOptions) => {
      await withDeps(context, { readOnly: true }, async (deps) => {
        const [{ askService }, { slugNamed }] = await Promise.all([
          import('../answer.ts'),
          import('./named-area.ts'),
        ]);
        const area = options.in === undefined ? 'united-kingdom' : slugNamed(deps.areas, options.in);
        const query = new URLSearchParams({ q: title, limit: '5' });
        const found: Found = JSON.parse(await askService(deps, `/api/v1/occupations?${query}`));
        const [first, ...others] = found.results;
        const job = /^\d{4}$/.test(title) || first === undefined ? title : first.slug;
        const path = `/api/v1/occupations/${encodeURIComponent(job)}/${encodeURIComponent(area)}${json ? '' : '.txt'}?level=${encodeURIComponent(level)}`;
        context.terminal.result((await askService(deps, path)).trimEnd());
        if (found.reading?.means !== 'one' && others.length > 0) {
          const names = others.map(({ name }) => name).join(', ');
          context.terminal.note(`“${title}” can mean other jobs too: ${names}.`);
        }
      });
    });
}
