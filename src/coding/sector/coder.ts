/** The sector of a posting from all that speaks for one: route, publisher, title, occupation, category and summary. */
import type { SectorId } from '../../domain/classification.ts';
import { sectorOfRoute, sectorOfSoc, sectors } from '../../reference/sectors.ts';
import { remembered } from '../shared/remembered.ts';
import {
  createTextClassifier,
  indexOfLargest,
  shareOf,
  sharesOf,
  straightBetween,
  type TextClassifier,
} from '../text-model/classifier.ts';
import type { TextModel } from '../text-model/model.ts';
import type { SectorAnswer, SectorCoder, SectorEvidence } from './contract.ts';
import { readShippedSectorModel } from './shipped-model.ts';
import { findTitleRule } from './title-rules.ts';

/** Right in the recordings of the sources that send a route or hold one sector: they say so themselves. */
const STATED = { route: 0.99, publisher: 0.98 } as const;
/** How often a rule of one word, and of more, is right on board sections: see README.md beside this file. */
const RULE_SURENESS = { oneWord: 0.55, moreWords: 0.97 } as const;
/** What the parts together claim -> how often they were right on titles with a board section that names a sector. */
export const SECTOR_RELIABILITY = [
  [0.4, 0.3],
  [0.68, 0.46],
  [0.8, 0.51],
  [0.9, 0.61],
  [0.96, 0.71],
  [0.987, 0.75],
  [0.9968, 0.79],
  [0.9991, 0.825],
  [1, 0.85],
] as const;
/** Below this an answer would be a guess. */
export const LEAST_CONFIDENCE = 0.5;
/** How loud each part speaks beside the title: weights of its log shares. */
const TITLE_WEIGHT = 1;
const CATEGORY_WEIGHT = 0.5;
const SUMMARY_WEIGHT = 0.35;
/** Where the rest is as sure as this, a summary, mostly about the employer, is not asked. */
const SETTLED = 0.99;
/** Titles and a source's own categories come again and again in a feed. */
const TITLES_KEPT = 10_000;
const CATEGORIES_KEPT = 500;
/** A SOC group names its sector this surely; what is left is spread over the others. */
const SURENESS_OF_FIT = { clean: 0.9, mixed: 0.7, split: 0.5 } as const;

/** What the parts together claim -> confidence. */
type Reliability = (claim: number) => number;

/** With the model that comes with Wealdway. */
export function createShippedSectorCoder(
  reliability: Reliability = (claim) => straightBetween(SECTOR_RELIABILITY, claim),
): SectorCoder {
  const model = readShippedSectorModel();
  return createSectorCoder(model, createTextClassifier(model), reliability);
}

function createSectorCoder(
  model: TextModel,
  classifier: TextClassifier,
  reliability: Reliability,
): SectorCoder {
  const ids: readonly SectorId[] = sectors.map(({ id }) => id);
  const labelAt = ids.map((id) => model.labels.indexOf(id));
  const shares = new Float64Array(model.labels.length);

  /** The log shares of what a text speaks for; null for one with nothing known. */
  function listen(text: string): Float64Array | null {
    const scores = classifier.scores(text);
    if (scores === null) return null;
    sharesOf(scores, model.sharpness, shares);
    return Float64Array.from(labelAt, (label) => Math.log((shares[label] ?? 0) + 1e-4));
  }

  const titles = remembered(TITLES_KEPT, (title) => ({ heard: listen(title), rule: findTitleRule(title) }));
  const listenToCategory = remembered(CATEGORIES_KEPT, listen);

  /** A text with nothing known adds nothing. */
  function hear(heard: Float64Array | null, loudness: number, into: Float64Array): boolean {
    if (heard === null) return false;
    for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) + loudness * (heard[at] ?? 0);
    return true;
  }

  function hearOne(sector: SectorId, sureness: number, into: Float64Array): void {
    const rest = Math.max((1 - sureness) / (ids.length - 1), 1e-4);
    ids.forEach((id, at) => {
      into[at] = (into[at] ?? 0) + Math.log(id === sector ? sureness : rest);
    });
  }

  function weigh({ title, summary, sourceCategory, occupation }: SectorEvidence): SectorAnswer | null {
    const logs = new Float64Array(ids.length);
    const { heard, rule } = titles(title);
    let isHeard = hear(heard, TITLE_WEIGHT, logs);
    if (rule !== null) {
      hearOne(rule.sector, rule.wordCount === 1 ? RULE_SURENESS.oneWord : RULE_SURENESS.moreWords, logs);
    }
    const match = occupation && sectorOfSoc(occupation.soc2020);
    if (occupation && match) {
      hearOne(match.sector.id, SURENESS_OF_FIT[match.fit] * occupation.confidence, logs);
    }
    if (sourceCategory !== null && hear(listenToCategory(sourceCategory), CATEGORY_WEIGHT, logs))
      isHeard = true;
    const isSettled = (isHeard || rule !== null) && shareOf(logs, indexOfLargest(logs), 1) > SETTLED;
    if (!isSettled && summary !== null && hear(listen(summary), SUMMARY_WEIGHT, logs)) isHeard = true;
    if (!isHeard && rule === null && !match) return null;
    const best = indexOfLargest(logs);
    const sector = ids[best];
    const confidence = reliability(shareOf(logs, best, 1));
    return sector === undefined || confidence < LEAST_CONFIDENCE
      ? null
      : { sector, basis: match && rule?.sector !== sector ? 'occupation' : 'title', confidence };
  }

  return {
    code(evidence) {
      const route = evidence.route === null ? null : sectorOfRoute(evidence.route);
      if (route) return { sector: route.id, basis: 'route', confidence: STATED.route };
      const { publisherSector } = evidence;
      if (publisherSector !== null) {
        return { sector: publisherSector, basis: 'publisher', confidence: STATED.publisher };
      }
      return weigh(evidence);
    },
  };
}
