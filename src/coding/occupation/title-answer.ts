/**
 * A title as it was read, and what is known beside it -> its group at each level. The index comes first, the network where the index
 * leaves a choice. Pure.
 */
import { broaderSoc2020, type Soc2020Code } from '../../domain/classification.ts';
import { SOC_LEVELS } from './soc-levels.ts';
import { type Context, NO_CONTEXT } from './title-features.ts';
import { COMPUTING_WORDS, OFFICE_NOUNS } from './title-grammar.ts';
import type { TitleIndex } from './title-index.ts';
import type { Judge, LevelAnswer } from './title-judge.ts';
import type { TitleReading } from './title-reader.ts';

/** What the hints say. */
export interface Hinted extends Context {
  /** They name a sector or a board's section, not a qualifier of the index. */
  readonly isSetting: boolean;
  /** They are such a qualifier: of a post, or of an entry. */
  readonly isQualified: boolean;
}

export interface ReadAnswer {
  /** From 1 digit to 4. */
  readonly levels: readonly LevelAnswer[];
  /** The index has this very title, with this group. */
  readonly isIndexTitle: boolean;
}

/**
 * The index is the authority, but the same words may stand for another job in an advertisement; the more so where words were left
 * out. Judgements, held against adverts coded by hand: see tests/labelled/advert-titles.
 */
const CERTAIN = { whole: 0.97, job: 0.9, end: 0.7, none: 0 } as const;
/** The index has the title for other jobs too, told by qualifiers. A judgement. */
const PLAIN_ENTRY_CONFIDENCE = 0.75;
/** Of 60 pairs of forms of one title (gender, plural, spelling) where one form needs a qualifier, 43 have its group. */
const QUALIFIED_ENTRY_CONFIDENCE = 0.72;
/** A single word that always needs a qualifier ("foreman", "agent") does not name a unit group. */
const LONE_WORD_CONFIDENCE = 0.45;
/** More likely right than wrong. */
const LIKELY = 0.5;
/**
 * So likely must the network find it that the words before the known end make another job: a veterinary surgeon. Less is asked where
 * the training set has all words before it: a barrel cleaner.
 */
const ANOTHER_JOB = { ofKnownWords: 0.3, otherwise: 0.6 } as const;
/** SOC 2020's major group of administrative and secretarial occupations. */
const OFFICE_GROUP = '4';
const UNIT = 3;

export function createTitleAnswers(
  unitGroups: readonly Soc2020Code[],
  index: TitleIndex,
  judge: Judge,
): (reading: TitleReading, hinted: Hinted) => ReadAnswer {
  /** What stands beside a job tells which of its own groups is meant, never another job. */
  function narrower({ narrowed, bare }: TitleReading, code: Soc2020Code): readonly LevelAnswer[] | null {
    if (narrowed.length === 0 || index.find(bare)?.isCertain) return null;
    const levels = judge(narrowed, NO_CONTEXT, { isSetting: false, within: code.slice(0, 3) });
    const unit = levels[UNIT];
    if (unit === undefined || unit.confidence < LIKELY || unit.soc2020 === code) return null;
    return unit.soc2020.slice(0, 3) === code.slice(0, 3) ? levels.map(atMost(CERTAIN.end)) : null;
  }

  /** Only the end of the title is in the index, and the words before it make another job of it. */
  function anotherJob(
    { match, bare, isWholeKnown }: TitleReading,
    code: Soc2020Code,
  ): readonly LevelAnswer[] | null {
    if (match !== 'end') return null;
    const levels = judge(bare, NO_CONTEXT);
    const unit = levels[UNIT];
    const least = isWholeKnown ? ANOTHER_JOB.ofKnownWords : ANOTHER_JOB.otherwise;
    return unit !== undefined && unit.confidence >= least && unit.soc2020 !== code ? levels : null;
  }

  /** Every entry of the title needs a qualifier. */
  function fromQualifiedEntries(reading: TitleReading, code: Soc2020Code, hinted: Hinted): ReadAnswer {
    const { words, entry } = reading;
    const isOneWord = words.length === 1;
    if (entry?.isOnlyGroup && !isOneWord && hinted.words.length === 0)
      return { levels: atEveryLevel(code, QUALIFIED_ENTRY_CONFIDENCE), isIndexTitle: false };
    const most = isOneWord ? LONE_WORD_CONFIDENCE : QUALIFIED_ENTRY_CONFIDENCE;
    const levels = judgeAsHinted(judge, reading, hinted).map((answer, at) =>
      at < UNIT ? answer : atMost(most)(answer),
    );
    return { levels, isIndexTitle: false };
  }

  return (reading, hinted) => {
    const { words, match, entry } = reading;
    const code = entry === null ? undefined : unitGroups[entry.group];
    if (entry === null || code === undefined)
      return { levels: judgeAsHinted(judge, reading, hinted), isIndexTitle: false };
    const met = hinted.words.length > 0 ? index.findWith(words, hinted.words) : null;
    const metCode = met?.isCertain ? unitGroups[met.group] : undefined;
    if (metCode !== undefined)
      return { levels: atEveryLevel(metCode, CERTAIN[match]), isIndexTitle: match === 'whole' };
    if (!entry.isPlain) return fromQualifiedEntries(reading, code, hinted);
    const otherwise = narrower(reading, code) ?? anotherJob(reading, code);
    if (otherwise !== null) return { levels: otherwise, isIndexTitle: false };
    if (!entry.isCertain && hinted.words.length > 0) {
      const judged = judgeAsHinted(judge, reading, hinted);
      if ((judged[UNIT]?.confidence ?? 0) >= LIKELY) return { levels: judged, isIndexTitle: false };
    }
    const confidence = entry.isCertain ? CERTAIN[match] : Math.min(PLAIN_ENTRY_CONFIDENCE, CERTAIN[match]);
    return { levels: atEveryLevel(code, confidence), isIndexTitle: match === 'whole' };
  };
}

/** What the network makes of the title within what the hints and an office noun at its end allow. */
function judgeAsHinted(judge: Judge, { words }: TitleReading, hinted: Hinted): readonly LevelAnswer[] {
  const head = words.at(-1) ?? '';
  const isOffice = OFFICE_NOUNS.has(head) && !words.some((word) => COMPUTING_WORDS.has(word));
  const limits = { isSetting: hinted.isSetting, within: isOffice ? OFFICE_GROUP : '' };
  const asWhole = judge(words, hinted, limits);
  const isMissed = isOffice && asWhole[0]?.soc2020 !== OFFICE_GROUP;
  const levels = isMissed ? judge([head], hinted, limits) : asWhole;
  return hinted.isSetting ? levels.map(atMost(CERTAIN.job)) : levels;
}

function atMost(most: number): (answer: LevelAnswer) => LevelAnswer {
  return (answer) => ({ ...answer, confidence: Math.min(answer.confidence, most) });
}

function atEveryLevel(unitGroup: Soc2020Code, confidence: number): readonly LevelAnswer[] {
  return SOC_LEVELS.map((level) => ({ soc2020: broaderSoc2020(unitGroup, level), confidence }));
}
