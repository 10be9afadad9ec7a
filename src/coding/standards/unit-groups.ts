/**
 * An apprenticeship standard -> the unit groups of the jobs that it leads to, by its title and its typical job titles. Standards carry no
 * SOC code. Pure. Nothing is guessed: a word that names several occupations names none here (docs/decisions/0121).
 */
import type { ApprenticeshipStandard, FactLink } from '../../domain/occupation-fact.ts';
import { findOccupation } from '../../reference/occupations.ts';
import { sectorOfRoute } from '../../reference/sectors.ts';
import { createOccupationFinder } from '../occupation-search/finder.ts';
import type { TitleCoder } from '../shared/contract.ts';

/** How often a reading of the coder must be right to count. */
const SURE = 0.8;
/** "(integrated degree)", "(level 6)": what the standard is, not the job. */
const ASIDE = /\s*\([^)]*\)/g;

export type StandardWords = Pick<ApprenticeshipStandard, 'title' | 'jobTitles' | 'route'>;

/** The title's unit group first, then those of the job titles in their order; each once. Without `titles` only names that we list count. */
export function createStandardCoder(
  titles: Pick<TitleCoder, 'code'> | null,
): (standard: StandardWords) => readonly FactLink[] {
  const finder = createOccupationFinder(null);

  function unitGroupOf(words: string, basis: FactLink['basis'], route: string): FactLink['soc2020'] | null {
    const { means, matches } = finder.find(words, 2);
    const [found] = matches;
    if (means === 'one' && found !== undefined) {
      const { soc2020 } = found.occupation;
      // A "foreperson" of an office is none of a building site.
      return basis === 'title' || isOfRoute(soc2020, route) ? soc2020 : null;
    }
    // Several occupations go by this very name: the coder knows no more than the word.
    if (means === 'several' || means === 'sector') return null;
    const answer = titles?.code(words);
    if (answer?.level !== 4 || answer.soc2020 === null || answer.confidence < SURE) return null;
    return isOfRoute(answer.soc2020, route) ? answer.soc2020 : null;
  }

  return ({ title, jobTitles, route }) => {
    const asked = [
      { words: title, basis: 'title' as const },
      ...jobTitles.map((words) => ({ words, basis: 'job-title' as const })),
    ];
    const links = new Map<string, FactLink>();
    for (const { words, basis } of asked) {
      const bare = words.replace(ASIDE, '').trim();
      const soc2020 = bare === '' ? null : unitGroupOf(bare, basis, route);
      if (soc2020 !== null && !links.has(soc2020)) links.set(soc2020, { soc2020, basis, matched: words });
    }
    return [...links.values()];
  };
}

/** A reading, and the name of a job beside the title, count where the publisher's own route agrees. */
function isOfRoute(soc2020: FactLink['soc2020'], route: string): boolean {
  const sector = sectorOfRoute(route);
  return findOccupation(soc2020)?.sectors.some((each) => each.sector.id === sector?.id) ?? false;
}
