/** What is wrong with a source's description, or with the rows it gave: lists of sentences, empty when all is well. */
import type { SourceDescription } from '../../src/connectors/contract.ts';
import { levelOfCode } from '../../src/domain/area.ts';
import { isCoherent, type Observation } from '../../src/domain/observation.ts';
import { factKey, type OccupationFact } from '../../src/domain/occupation-fact.ts';
import { isCalendarDate } from '../../src/domain/period.ts';
import type { Posting } from '../../src/domain/posting.ts';
import type { School } from '../../src/domain/school.ts';
import { findOutcode } from '../../src/reference/outcodes.ts';
import type { Outcome } from './connector-outcome.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.]+/;
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?( \d[A-Z]{2})?$/;
const isShare = (share: number) => share >= 0 && share <= 1;

/** Pairs of "is it so" and "what is wrong when it is not". */
function failures(checks: readonly (readonly [boolean, string])[]): string[] {
  return checks.filter(([isFine]) => !isFine).map(([, sentence]) => sentence);
}

export function metadataProblems(source: SourceDescription): string[] {
  const { assertions, licence, politeness } = source;
  return failures([
    [/^[a-z0-9-]+\/[a-z0-9-]+$/.test(source.id), 'id is not publisher/dataset in kebab-case'],
    [source.title !== '' && source.coverage !== '', 'title or coverage is empty'],
    [/^[A-Z].*\.$/s.test(source.summary), 'summary is not a sentence'],
    [source.publisher.name !== '' && URL.canParse(source.publisher.url), 'publisher is incomplete'],
    [source.landingPage.startsWith('https://'), 'landing page is not https'],
    [licence.name !== '' && licence.attribution !== '' && URL.canParse(licence.url), 'licence is incomplete'],
    [/^https:\/\/[^/]+(\/.*[^/])?$/.test(source.baseUrl), 'base address is not https, or ends in a slash'],
    [politeness.minIntervalMs > 0 && politeness.timeoutMs > 0, 'politeness has no pause or time-out'],
    [politeness.maxBytes > 0 && politeness.maxRequests > 0, 'politeness has no cap'],
    [
      // A small board may well have nothing to offer today.
      assertions.minRecords >= (source.board ? 0 : 1) && assertions.minRecords <= assertions.maxRecords,
      'assertions bound nothing',
    ],
    [isShare(assertions.maxRejectedShare) && isShare(assertions.maxFallShare), 'a share is not 0 to 1'],
    [
      source.secrets.every((s) => /^WEALDWAY_[A-Z_]+$/.test(s.setting) && s.help !== ''),
      'a secret is not explained',
    ],
    [source.status.state === 'active' || source.status.reason !== '', 'status has no reason'],
    [(source.kind !== 'observations') === (source.measures.length === 0), 'measures do not fit the kind'],
    [source.vintages.every((v) => /^[a-z]+\d{2,4}$/.test(v)), 'a vintage is not a name with its year'],
  ]).map((sentence) => `${source.id}: ${sentence}`);
}

export function rowProblems(source: SourceDescription, outcome: Outcome): string[] {
  return outcome.rows.flatMap((row, index) => {
    const problems =
      source.kind === 'observations'
        ? observationProblems(source, row as Observation)
        : source.kind === 'reference'
          ? factProblems(row as OccupationFact)
          : source.kind === 'schools'
            ? schoolProblems(row as School)
            : 'state' in (row as object)
              ? []
              : postingProblems(row as Posting);
    return problems.map((sentence) => `row ${index + 1}: ${sentence}`);
  });
}

function observationProblems(source: SourceDescription, observation: Observation): string[] {
  const { areaCode, measure, period, lower95, upper95, dimensions } = observation;
  return failures([
    [isCoherent(observation), 'value and status disagree'],
    [source.measures.includes(measure), `measure ${measure} is not in the description`],
    [levelOfCode(areaCode) !== null, `area code ${areaCode} is of no level we hold`],
    [isCalendarDate(period.start) && isCalendarDate(period.end) && period.start <= period.end, 'bad period'],
    [(lower95 === null) === (upper95 === null), 'half an interval'],
    [lower95 === null || upper95 === null || lower95 <= upper95, 'interval is upside down'],
    [
      Object.keys(dimensions).every((key) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)),
      'dimension is not kebab-case',
    ],
  ]);
}

function schoolProblems(school: School): string[] {
  const { key, name, town, outcode, district } = school;
  return failures([
    [key !== '' && name.trim() === name && name !== '', 'no key or no name'],
    [levelOfCode(district) === 'district', `${district} is no district`],
    [town === null || town !== '', 'a town is empty'],
    [outcode === null || findOutcode(outcode) !== null, `${outcode} is no outcode`],
    // A register names heads and says how to reach them.
    [Object.keys(school).length === 5, 'more is kept of the school than is needed'],
    [!/\d{5}/.test(`${name} ${town}`) && !EMAIL.test(`${name} ${town}`), 'holds a contact'],
  ]);
}

function factProblems(fact: OccupationFact): string[] {
  const texts =
    fact.kind === 'description'
      ? [fact.description, fact.entryRoutes ?? '-', ...fact.tasks, ...fact.relatedTitles]
      : fact.kind === 'profile'
        ? [fact.name]
        : [fact.route, fact.status, ...fact.jobTitles];
  return failures([
    [factKey(fact) !== '' && fact.title.trim() !== '', 'no key or no title'],
    [
      [fact.title, ...texts].every((text) => text.trim() === text && text !== ''),
      'a text is empty or has blanks around it',
    ],
    [!EMAIL.test(texts.join(' ')), 'holds an e-mail address'],
    [fact.kind !== 'standard' || (fact.level >= 1 && fact.level <= 8), 'level is none'],
    [fact.kind !== 'standard' || fact.typicalMonths !== 0, 'zero stands for unknown'],
  ]);
}

function postingProblems(posting: Posting): string[] {
  const { pay, summary, closesAt, postedOn, places, url } = posting;
  return failures([
    [posting.key !== '' && posting.title.trim() !== '', 'no key or no title'],
    [url === null || url.startsWith('https://'), 'address is not https'],
    [
      summary === null || (summary.length > 0 && summary.length <= 500),
      'summary is empty or over 500 characters',
    ],
    [!EMAIL.test(`${summary} ${posting.title} ${pay.text}`), 'holds an e-mail address'],
    [!/<\/?[a-z]/i.test(summary ?? ''), 'summary holds markup'],
    [
      closesAt === null || (INSTANT.test(closesAt) && Number.isFinite(Date.parse(closesAt))),
      'closing is not an instant',
    ],
    [postedOn === null || isCalendarDate(postedOn), 'posting day is not a date'],
    [
      places.every((p) => p.postcode === null || POSTCODE.test(p.postcode)),
      'a postcode is not in its usual form',
    ],
    [(pay.period === null) === (pay.periodBasis === null), 'pay period and its basis disagree'],
    [pay.minGbp === null || pay.maxGbp === null || pay.minGbp <= pay.maxGbp, 'pay is upside down'],
    [pay.minGbp === null || pay.minGbp > 0, 'pay is not positive'],
    [posting.hoursPerWeek !== 0 && posting.openings !== 0, 'zero stands for unknown'],
    [
      (posting.kind === 'apprenticeship') <= (posting.apprenticeship !== null),
      'apprenticeship without its detail',
    ],
  ]);
}
