import type { Command } from 'commander';
import { WrongUse } from '../../../domain/errors.ts';
import { type CommandContext, withDeps } from './context.ts';

interface BulletinOptions {
  readonly month?: string;
  readonly json?: true;
}

export function addBulletinCommand(program: Command, context: CommandContext): void {
  program
    .command('bulletin')
    .description("print an area's bulletin; this month's is published when nobody has yet")
    .argument('<area>', 'name, slug, code, postcode or town')
    .option('--month <yyyy-mm>', 'an earlier one, e.g. 2026-08')
    .option('--json', 'the stored document')
    .action(async (text: string, { month, json }: BulletinOptions) => {
      await withDeps(context, {}, async (deps) => {
        const [{ askService }, { slugNamed }, { bulletinMonth, publishBulletin }, { contentOf }] =
          await Promise.all([
            import('../answer.ts'),
            import('./named-area.ts'),
            import('../../../pipeline/edition/publish-bulletins.ts'),
            import('../../../pipeline/edition/summarise-area.ts'),
          ]);
        const slug = slugNamed(deps.areas, text);
        const current = await bulletinMonth(deps);
        if (current === null) {
          throw new WrongUse('No edition has been published yet: run `wealdway refresh` first.');
        }
        const area = deps.areas.findBySlug(slug);
        if (area && (month ?? current) === current)
          await publishBulletin(deps, contentOf(deps.connectors), area);
        const path = `/bulletin/${encodeURIComponent(slug)}/${encodeURIComponent(month ?? current)}`;
        context.terminal.result((await askService(deps, `${path}.${json ? 'json' : 'txt'}`)).trimEnd());
      });
    });
}
