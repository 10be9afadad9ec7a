/** The sector of a posting from all that is known of it: route, publisher, title, occupation, category and summary. */
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

/** Right in the recordings of the sources that send a route or hold one sector: both are stated, not read. */
const STATED = { route: 0.99, publisher: 0.98 } as const;
/** How often a rule of one word, and of more, is right on board sections: see README.md beside this file. */
const RULE_SURENESS = { oneWord: 0.55, moreWords: 0.97 } as const;
/** The share of the likeliest sector -> how often it was right on titles with a board section that names a sector. */
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
/** How much the log shares of each part count beside the title's. */
const PART_WEIGHT = { title: 1, category: 0.5, summary: 0.35 } as const;
/** Where the rest is as sure as this, a summary, mostly about the employer, is not read. */
const SETTLED = 0.99;
/** Titles and a source's own categories come again and again in a feed. */
const TITLES_KEPT = 10_000;
const CATEGORIES_KEPT = 500;
/** A SOC group names its sector this surely; what is left is spread over the others. */
const SURENESS_OF_FIT = { clean: 0.9, mixed: 0.7, split: 0.5 } as const;
/** No sector is ruled out. */
const LEAST_SHARE = 1e-4;
const CODED_SECTORS: readonly SectorId[] = sectors.map(({ id }) => id);

/** The share of the likeliest sector, of all parts together -> confidence. */
type Reliability = (share: number) => number;

/** With the model that comes with Wealdway. */
export function createShippedSectorCoder(
  reliability: Reliability = (share) => straightBetween(SECTOR_RELIABILITY, share),
): SectorCoder {
  const model = readShippedSectorModel();
  return createSectorCoder(model, createTextClassifier(model), reliability);
}

function createSectorCoder(
  model: TextModel,
  classifier: TextClassifier,
  reliability: Reliability,
): SectorCoder {
  const readText = createLogShareReader(model, classifier);
  const readTitle = remembered(TITLES_KEPT, (title) => ({
    shares: readText(title),
    rule: findTitleRule(title),
  }));
  const readCategory = remembered(CATEGORIES_KEPT, readText);

  function codeFromWords(evidence: SectorEvidence): SectorAnswer | null {
    const { title, summary, sourceCategory } = evidence;
    const totals = new Float64Array(CODED_SECTORS.length);
    const { shares, rule } = readTitle(title);
    const match = matchOf(evidence);
    let isKnown = addShares(shares, PART_WEIGHT.title, totals);
    if (rule !== null) addSector(rule.sector, surenessOfRule(rule), totals);
    if (match !== null) addSector(match.sector, match.sureness, totals);
    if (sourceCategory !== null && addShares(readCategory(sourceCategory), PART_WEIGHT.category, totals))
      isKnown = true;
    const isSettled = (isKnown || rule !== null) && shareOf(totals, indexOfLargest(totals), 1) > SETTLED;
    if (!isSettled && summary !== null && addShares(readText(summary), PART_WEIGHT.summary, totals))
      isKnown = true;
    if (!isKnown && rule === null && match === null) return null;
    const best = indexOfLargest(totals);
    const sector = CODED_SECTORS[best];
    const confidence = reliability(shareOf(totals, best, 1));
    if (sector === undefined || confidence < LEAST_CONFIDENCE) return null;
    return { sector, basis: match !== null && rule?.sector !== sector ? 'occupation' : 'title', confidence };
  }

  return {
    code(evidence) {
      const route = evidence.route === null ? null : sectorOfRoute(evidence.route);
      if (route) return { sector: route.id, basis: 'route', confidence: STATED.route };
      const { publisherSector } = evidence;
      if (publisherSector !== null) {
        return { sector: publisherSector, basis: 'publisher', confidence: STATED.publisher };
      }
      return codeFromWords(evidence);
    },
  };
}

/** A text -> the logarithm of each sector's share, in the order of the sectors; null for a text with nothing known. */
function createLogShareReader(
  model: TextModel,
  classifier: TextClassifier,
): (text: string) => Float64Array | null {
  const labels = CODED_SECTORS.map((id) => model.labels.indexOf(id));
  const shares = new Float64Array(model.labels.length);
  return (text) => {
    const scores = classifier.scores(text);
    if (scores === null) return null;
    sharesOf(scores, model.sharpness, shares);
    return Float64Array.from(labels, (label) => Math.log((shares[label] ?? 0) + LEAST_SHARE));
  };
}

/** False for a text with nothing known, which adds nothing. */
function addShares(logShares: Float64Array | null, weight: number, totals: Float64Array): boolean {
  if (logShares === null) return false;
  for (let at = 0; at < totals.length; at++) totals[at] = (totals[at] ?? 0) + weight * (logShares[at] ?? 0);
  return true;
}

/** Adds one sector, as sure as that; what is left is spread over the others. */
function addSector(sector: SectorId, sureness: number, totals: Float64Array): void {
  const rest = Math.max((1 - sureness) / (CODED_SECTORS.length - 1), LEAST_SHARE);
  CODED_SECTORS.forEach((id, at) => {
    totals[at] = (totals[at] ?? 0) + Math.log(id === sector ? sureness : rest);
  });
}

function surenessOfRule({ wordCount }: { readonly wordCount: number }): number {
  return wordCount === 1 ? RULE_SURENESS.oneWord : RULE_SURENESS.moreWords;
}

/** The sector of the occupation; null without one, or where its group is in no sector. */
function matchOf({
  occupation,
}: SectorEvidence): { readonly sector: SectorId; readonly sureness: number } | null {
  const match = occupation && sectorOfSoc(occupation.soc2020);
  return occupation && match
    ? { sector: match.sector.id, sureness: SURENESS_OF_FIT[match.fit] * occupation.confidence }
    : null;
}
