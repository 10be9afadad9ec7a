/** What the current releases say of a job in words: its description, the standards that lead to it, its profiles, and jobs whose tasks are alike. */
import { listFactsOf, listTasks } from '../../db/repositories/facts/occupation-facts.ts';
import type { Soc2020Code } from '../../domain/classification.ts';
import type { SourceId } from '../../domain/release.ts';
import { findOccupation, type Occupation } from '../../reference/occupations.ts';
import { alikeOccupations } from '../../snapshots/occupation/alike.ts';
import { occupationFacts } from '../../snapshots/occupation/facts.ts';
import { createTaskIndex, type TaskIndex } from '../../snapshots/occupation/task-likeness.ts';
import { type HeldTexts, NOTHING_HELD } from '../../snapshots/occupation/texts.ts';
import type { RouteDeps } from '../answers/deps.ts';
import type { Publication } from '../answers/publication.ts';

const MOST_NEAR = 3;

export async function findHeldTexts(
  deps: RouteDeps,
  publication: Publication,
  occupation: Occupation,
): Promise<HeldTexts> {
  const sourceOf = textReleases(deps, publication);
  if (sourceOf.size === 0) return NOTHING_HELD;
  const facts = await listFactsOf(deps.db, [...sourceOf.keys()], occupation.soc2020);
  let description: HeldTexts['description'] = null;
  let describedBy: number | null = null;
  const standards: HeldTexts['standards'][number][] = [];
  const profiles: HeldTexts['profiles'][number][] = [];
  for (const { releaseId, fact, basis, matched } of facts) {
    const sourceId = sourceOf.get(releaseId);
    if (sourceId === undefined) continue;
    if (fact.kind === 'profile') profiles.push({ sourceId, fact });
    else if (fact.kind === 'standard') standards.push({ sourceId, fact, basis, matched });
    else if (description === null) {
      description = { sourceId, fact };
      describedBy = releaseId;
    }
  }
  const near = describedBy === null ? [] : await findNear(deps, publication, describedBy, occupation);
  return { description, standards, profiles, near };
}

/** Of the apprenticeship standards that lead to each job the lowest level; without the jobs that none leads to. */
export async function lowestStandards(
  deps: RouteDeps,
  publication: Publication,
  jobs: readonly Soc2020Code[],
): Promise<{ readonly levels: ReadonlyMap<Soc2020Code, number>; readonly sources: ReadonlySet<SourceId> }> {
  const sourceOf = textReleases(deps, publication);
  const levels = new Map<Soc2020Code, number>();
  const sources = new Set<SourceId>();
  if (sourceOf.size === 0) return { levels, sources };
  for (const job of jobs) {
    for (const { fact, releaseId } of await listFactsOf(deps.db, [...sourceOf.keys()], job)) {
      const source = sourceOf.get(releaseId);
      if (fact.kind !== 'standard' || source === undefined) continue;
      levels.set(job, Math.min(fact.level, levels.get(job) ?? fact.level));
      sources.add(source);
    }
  }
  return { levels, sources };
}

/** Releases whose texts may be shown, with their sources. */
function textReleases({ sources }: RouteDeps, { releases }: Publication): ReadonlyMap<number, SourceId> {
  const open = new Set(
    sources
      .filter(({ kind, licence }) => kind === 'reference' && licence.allows === 'records')
      .map(({ id }) => id),
  );
  return new Map(
    releases.flatMap(({ releaseId, sourceId }) => (open.has(sourceId) ? [[releaseId, sourceId]] : [])),
  );
}

/** Made once for what is published: it weighs the words of some 2,500 tasks. */
const indexes = new WeakMap<Publication, Promise<TaskIndex>>();

async function findNear(
  { db }: RouteDeps,
  publication: Publication,
  releaseId: number,
  occupation: Occupation,
): Promise<HeldTexts['near']> {
  const made = indexes.get(publication) ?? listTasks(db, releaseId).then(indexOf);
  indexes.set(publication, made);
  const index = await made.catch((error: unknown) => {
    // A database that did not answer once is asked again.
    indexes.delete(publication);
    throw error;
  });
  // Its own family stands on the page already, and nobody is sent to a group of several jobs.
  const family = new Set(alikeOccupations(occupation).map(({ soc2020 }) => soc2020));
  const isWanted = (soc2020: Occupation['soc2020']) =>
    !family.has(soc2020) && findOccupation(soc2020)?.isSeveral === false;
  return index.near(occupation.soc2020, MOST_NEAR, isWanted).flatMap((like) => {
    const job = findOccupation(like.soc2020);
    return job === null ? [] : [{ ...like, job: occupationFacts(job) }];
  });
}

function indexOf(described: Awaited<ReturnType<typeof listTasks>>): TaskIndex {
  return createTaskIndex(
    described.flatMap(({ key, tasks }) => {
      const job = findOccupation(key);
      return job === null ? [] : [{ soc2020: job.soc2020, tasks }];
    }),
  );
}
