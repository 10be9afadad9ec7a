/** "Salary: £26,000|Advert End Date: 26/08/2026|": facts that a description lists by name, one a line or between bars. */
import { plainText } from '../shared/plain-text.ts';

export interface LabelledFacts {
  readonly employer: string | null;
  readonly place: string | null;
  readonly salary: string | null;
  readonly closes: string | null;
  readonly type: string | null;
  readonly hours: string | null;
  readonly key: string | null;
  /** Lines before the first label; empty where there is no label at all. */
  readonly before: readonly string[];
}

type Fact = Exclude<keyof LabelledFacts, 'before'>;

const LABELS: readonly (readonly [RegExp, Fact])[] = [
  [/^(?:employer|organi[sz]ation|company|school)$/, 'employer'],
  [/^(?:location|place|workplace|based at|town)$/, 'place'],
  [/^(?:salary|pay|wage|salary range|rate of pay)$/, 'salary'],
  [/^(?:closing date|advert end date|closes|deadline|apply by|end date|application deadline)$/, 'closes'],
  [/^(?:contract type|contract|job type|vacancy type)$/, 'type'],
  [/^(?:hours|hours per week|working hours)$/, 'hours'],
  [/^(?:reference|job reference|ref|vacancy reference|job ref)$/, 'key'],
];
const BREAKS = /\||\n|<br\s*\/?>|<\/(?:p|li|div|tr|dd|h\d)>/i;
/** What a part begins with once it is cut off at the end of a paragraph: reading HTML for that alone is slow. */
const OPENING = /^\s*<(?:p|li|div|tr|td|dd)>/i;
const MOST_LINES = 60;

export function readLabelledLines(html: string): LabelledFacts {
  const facts: Partial<Record<Fact, string>> = {};
  const before: string[] = [];
  for (const part of html.slice(0, 20_000).split(BREAKS).slice(0, MOST_LINES)) {
    // Only lines with a label are read, and those before the first of them.
    if (!part.includes(':') && Object.keys(facts).length > 0) continue;
    const line = plainText(part.replace(OPENING, ''));
    const cut = line.indexOf(':');
    const label = line.slice(0, Math.max(0, cut)).trim().toLowerCase();
    const fact = LABELS.find(([pattern]) => pattern.test(label))?.[1];
    const value = line.slice(cut + 1).trim();
    if (fact === undefined) {
      if (Object.keys(facts).length === 0 && line !== '') before.push(line);
    } else if (value !== '') facts[fact] ??= value;
  }
  const {
    employer = null,
    place = null,
    salary = null,
    closes = null,
    type = null,
    hours = null,
    key = null,
  } = facts;
  const hasFacts = Object.keys(facts).length > 0;
  return { employer, place, salary, closes, type, hours, key, before: hasFacts ? before : [] };
}
