/** A job's document as CSV: its figures as in every file, then what is said of it in words, a row a text or standard. */
import type { OccupationDocument } from '../../snapshots/occupation/document.ts';
import { standardWords } from '../parts/job-texts.ts';
import { type CsvRow, snapshotCsv } from './snapshot-csv.ts';

const ENGLAND = { place: 'England', area_code: 'E92000001' } as const;

export function jobCsv(document: OccupationDocument): string {
  return snapshotCsv({ ...document, edition: document.asAt.slice(0, 10) }, [
    ...textRows(document),
    ...standardRows(document),
    ...entryRows(document),
  ]);
}

function textRows({ texts, sources }: OccupationDocument): CsvRow[] {
  if (texts === null) return [];
  const row = (title: string, text: string): CsvRow => ({
    ...fromSource(sources, texts.source),
    table: 'What do you do?',
    measure: 'occupation-text',
    title,
    shown_as: text,
    reference: texts.reference,
    note: 'The publisher’s words',
  });
  return [
    row('Description', texts.description),
    ...texts.tasks.map((task) => row('Task', task)),
    ...(texts.entryRoutes === null ? [] : [row('Usual way in', texts.entryRoutes)]),
    ...texts.relatedTitles.map((title) => row('Other name', title)),
  ];
}

function standardRows({ standards, sources }: OccupationDocument): CsvRow[] {
  return standards.map((standard) => ({
    ...fromSource(sources, standard.source),
    ...ENGLAND,
    table: 'Apprenticeships that lead to it',
    measure: 'apprenticeship-standard',
    title: standard.title,
    dimensions: `level=${standard.level};version=${standard.version}`,
    value: standard.months,
    unit: 'months',
    shown_as: standardWords(standard),
    note: standard.url,
    reference: standard.reference,
  }));
}

/** A row a line that is asked for, in the publisher’s words. */
function entryRows({ entryGrades, sources }: OccupationDocument): CsvRow[] {
  if (entryGrades === null) return [];
  return entryGrades.asked.flatMap(({ route, age, profiles, preface, requirements }) =>
    requirements.map((requirement) => ({
      ...fromSource(sources, entryGrades.source),
      ...ENGLAND,
      table: 'What ways in ask for',
      measure: 'entry-requirement',
      title: profiles.join('; '),
      dimensions: `route=${route};age=${age}`,
      shown_as: requirement,
      note: preface,
      reference: entryGrades.references.join(' '),
    })),
  );
}

function fromSource(sources: OccupationDocument['sources'], id: string): CsvRow {
  const from = sources.find((source) => source.id === id);
  return {
    source: id,
    release: from?.release ?? null,
    retrieved_at: from?.retrievedAt ?? null,
    attribution: from?.licence.attribution ?? null,
    licence: from?.licence.url ?? null,
  };
}
