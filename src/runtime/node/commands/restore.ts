import type { Command } from 'commander';
import type { Restored } from '../restore.ts';
import type { CommandContext } from './context.ts';

interface RestoreOptions {
  readonly verify?: true;
  readonly anyway?: true;
  readonly json?: true;
}

export function addRestoreCommand(program: Command, context: CommandContext): void {
  program
    .command('restore')
    .description(
      'put a backup into the place of the database, once it has been read through; the old one is kept',
    )
    .argument('<file>', 'what wealdway backup wrote')
    .option('--verify', 'only rehearse it: read everything, say what it holds, change nothing')
    .option('--anyway', 'put it into place although something is wrong with it')
    .option('--json', 'one JSON document')
    .action(async (file: string, { verify, anyway, json }: RestoreOptions) => {
      const [{ parseConfig }, { restoreBackup }, { openRawStore }, { systemClock }] = await Promise.all([
        import('../../../config.ts'),
        import('../restore.ts'),
        import('../raw-store.ts'),
        import('../clock.ts'),
      ]);
      const { database, archive } = parseConfig(context.env);
      const restored = await restoreBackup({
        backup: file,
        database,
        raw: openRawStore(archive),
        isRehearsal: verify === true,
        isDespiteFindings: anyway === true,
        now: systemClock.now(),
      });
      const { terminal } = context;
      if (json) terminal.result(JSON.stringify(restored, null, 2));
      else {
        const lines = describeRestored(restored, { file, database, archive, isRehearsal: verify === true });
        for (const line of lines) terminal.result(line);
      }
      if (restored.checks.some(({ findings }) => findings.length > 0)) context.exitWith(1);
    });
}

/** What each check looked at, when nothing was wrong. */
const SOUND: Readonly<Record<string, string>> = {
  file: 'every page and index of the file can be read',
  references: 'no row refers to one that is not there',
  archive: 'every archived answer is there, and is what its hash says',
  editions: 'no edition was changed after it was published, and the archive holds its figures',
};

const MOST_FINDINGS = 10;

function describeRestored(
  { holds, checks, isInPlace, kept }: Restored,
  at: { file: string; database: string; archive: string; isRehearsal: boolean },
): string[] {
  const wrong = checks.filter(({ findings }) => findings.length > 0);
  const rules = checks.filter(({ name, findings }) => !(name in SOUND) && findings.length === 0);
  return [
    describeContents(at.file, holds),
    ...checks.flatMap(({ name, findings }) =>
      findings.length === 0
        ? SOUND[name] === undefined
          ? []
          : [`ok    ${SOUND[name]}`]
        : describeFindings(name, findings),
    ),
    `ok    ${rules.length} rules about the rows hold`,
    describeEnd({ isInPlace, kept, isSound: wrong.length === 0 }, at),
  ];
}

function describeContents(
  file: string,
  { contentKind, sources, fetchedAt, editions, newestEdition }: Restored['holds'],
): string {
  const kind = contentKind === 'demonstration' ? 'a demonstration with ' : '';
  const newest =
    newestEdition === null
      ? 'no edition'
      : `${editions} ${editions === 1 ? 'edition' : 'editions'}, the newest ${newestEdition.name}, published ${newestEdition.publishedAt ?? ''}`;
  return `${file} holds ${kind}${sources} ${sources === 1 ? 'source' : 'sources'}, last fetched ${fetchedAt ?? 'never'}, and ${newest}.`;
}

function describeFindings(name: string, findings: readonly string[]): string[] {
  const left = findings.length - MOST_FINDINGS;
  return [
    `WRONG ${name}: ${findings.length}`,
    ...findings.slice(0, MOST_FINDINGS).map((finding) => `      ${finding}`),
    ...(left > 0 ? [`      and ${left} more; --json has all of them`] : []),
  ];
}

function describeEnd(
  { isInPlace, kept, isSound }: { isInPlace: boolean; kept: string | null; isSound: boolean },
  {
    file,
    database,
    archive,
    isRehearsal,
  }: { file: string; database: string; archive: string; isRehearsal: boolean },
): string {
  if (isInPlace) {
    const before = kept === null ? '' : ` The database from before is ${kept}: remove it once all is well.`;
    return `Restored: ${database} is now what ${file} holds.${before} Start the service.`;
  }
  if (isRehearsal && isSound) return `It can be restored: wealdway restore ${file}. Nothing was changed.`;
  return (
    `Nothing was changed. If it is the archive that lacks something, put its copy back into ${archive}; otherwise take another backup. ` +
    '--anyway restores it as it is.'
  );
}
