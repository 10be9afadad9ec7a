import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { WrongUse } from '../../../domain/errors.ts';
import type { EvaluationTable } from '../../../training/evaluation/evaluation-table.ts';
import type { CommandContext } from './context.ts';

/** Not a measure of labelled rows: what is coded of recorded feeds. */
const RECORDINGS = 'postings';

export function addEvalCommand(program: Command, { terminal }: CommandContext): void {
  program
    .command('eval')
    .description(
      'score the coding against labelled data: shares with 95 % intervals, calibration, confusions',
    )
    .requiredOption(
      '--data <folder>',
      'the folder of labelled files; or one with such a folder "coding" and recorded feeds beside it',
    )
    .option(
      '--only <measure...>',
      'only these: sector, occupation, titles, occupation-search, place, pay, hours, terms, safety, duplicates, postings',
    )
    .option('--json', 'the tables as one JSON array')
    .action(async ({ data, only, json }: { data: string; only?: string[]; json?: boolean }) => {
      const [{ evaluationText }, { headlineTable }] = await Promise.all([
        import('../../../training/evaluation/evaluation-text.ts'),
        import('../../../training/evaluation/evaluation-table.ts'),
      ]);
      if (!existsSync(data))
        throw new WrongUse(`There is no folder ${data}: --data names the labelled files.`);
      const tables = await tablesOf(data, only ?? null, terminal);
      const shown = [headlineTable(tables), ...tables];
      terminal.result(json ? JSON.stringify(shown, null, 1) : evaluationText(shown).trimEnd());
    });
}

/** Every measure where `only` is null. Throws WrongUse for a measure that there is not. */
async function tablesOf(
  data: string,
  only: readonly string[] | null,
  terminal: CommandContext['terminal'],
): Promise<EvaluationTable[]> {
  const [
    { evaluationMeasures },
    { openOccupationCoder },
    { labelledFilesIn },
    { readShippedOccupationModel },
  ] = await Promise.all([
    import('../../../training/evaluation/measures.ts'),
    import('../../../coding/occupation/occupation-coder.ts'),
    import('../labelled-folder.ts'),
    import('../occupation-model.ts'),
  ]);
  const ids = [...evaluationMeasures.map(({ id }) => id), RECORDINGS];
  const unknown = only?.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new WrongUse(`There is no measure "${unknown}": choose from ${ids.join(', ')}.`);
  const files = labelledFilesIn(data);
  const coders = {
    occupation: openOccupationCoder(readShippedOccupationModel()),
    milliseconds: () => performance.now(),
  };
  const tables: EvaluationTable[] = [];
  for (const { id, evaluate } of evaluationMeasures) {
    if (only && !only.includes(id)) continue;
    terminal.progress(`scoring ${id}`, '');
    const found = evaluate(files, coders);
    if (found === null) terminal.note(`${id}: ${data} has no files for it, so it is left out`);
    else tables.push(...found);
  }
  if (!only || only.includes(RECORDINGS)) {
    terminal.progress(`coding ${RECORDINGS}`, '');
    const recorded = await coverageOf(data);
    if (recorded === null)
      terminal.note(`${RECORDINGS}: ${data} has no recorded feeds, so they are left out`);
    else tables.push(...recorded);
  }
  return tables;
}

/** Null for a folder that holds no recording. */
async function coverageOf(data: string): Promise<EvaluationTable[] | null> {
  const [
    { recordedPostings },
    { postingCoverage },
    { createShippedCoder },
    { createAreaIndex },
    { readShippedOccupationModel },
    { recordedBoardAdverts },
    { boardAdvertLabels, scoreBoardAdverts },
    { bytesIn, labelledFilesIn },
  ] = await Promise.all([
    import('../recorded-postings.ts'),
    import('../../../training/evaluation/posting-coverage.ts'),
    import('../../../coding/shipped-coder.ts'),
    import('../../../reference/areas.ts'),
    import('../occupation-model.ts'),
    import('../recorded-boards.ts'),
    import('../../../training/evaluation/board-adverts.ts'),
    import('../labelled-folder.ts'),
  ]);
  const sources = recordedPostings(data);
  const coder = createShippedCoder(createAreaIndex([]), readShippedOccupationModel());
  const labels = boardAdvertLabels(labelledFilesIn(data).read);
  const adverts = recordedBoardAdverts(labelledFilesIn(data).read, (path) => bytesIn(data, path), coder);
  const tables = [
    ...(sources.length === 0 ? [] : [postingCoverage(sources, coder)]),
    ...(labels === null || adverts.length === 0 ? [] : [scoreBoardAdverts(labels, adverts)]),
  ];
  return tables.length === 0 ? null : tables;
}
