/** Mutations of an answer's records and fields. */
import type { Random } from '../../support/seeded-random.ts';
import type { HostileCase, Touch } from './hostile-case.ts';
import { liveMarkup, nudge, poison, rawPoison } from './poison.ts';
import { openDocument, type WireDocument, type WireField } from './wire-document.ts';

export interface Source {
  readonly format: string;
  readonly text: string;
  /** Whether it sends figures: a change of all of them is then a mistake, whatever it is. */
  readonly isOfFigures: boolean;
}

export type Mutator = (source: Source, random: Random) => Omit<HostileCase, 'mutator'> | null;

/** Of a document with records; null where the mutation finds nothing to change. */
function ofRecords(
  change: (document: WireDocument, random: Random, source: Source) => { name: string; touch: Touch } | null,
): Mutator {
  return (source, random) => {
    const document = openDocument(source.format, source.text);
    if (document === null || document.recordCount === 0) return null;
    const done = change(document, random, source);
    return done === null ? null : { ...done, body: new TextEncoder().encode(document.write()) };
  };
}

interface Choice {
  readonly record: number;
  readonly number: number;
  readonly field: WireField;
}

function chooseField(document: WireDocument, random: Random): Choice | null {
  const record = random.below(document.recordCount);
  const fields = document.fieldsOf(record);
  const number = random.below(fields.length);
  const field = fields[number];
  return field === undefined ? null : { record, number, field };
}

function saidBy(document: WireDocument, record: number): string {
  return document
    .fieldsOf(record)
    .map(({ text }) => text)
    .join(' ; ');
}

function setField(choose: (field: WireField, random: Random) => string, isPlausible: boolean): Mutator {
  return ofRecords((document, random) => {
    const chosen = chooseField(document, random);
    if (chosen === null) return null;
    const { record, number, field } = chosen;
    const value = choose(field, random);
    if (value === field.text) return null;
    const saidBefore = saidBy(document, record);
    document.set(record, number, value);
    const name = `record ${record}, ${field.path}: ${JSON.stringify(value.slice(0, 60))}`;
    // Of a pair of name and value the name says what the value is: under another name it is another's.
    const isName = /\[\]\.(?:name|label)$/.test(field.path);
    // JSON's own null is how a source says nothing.
    const isNothing = !field.isText && value === 'null';
    const said = `${value} ; ${saidBefore}`;
    return {
      name,
      touch: {
        kind: 'record',
        record,
        value: isName || isNothing ? '' : value,
        valueBefore: field.text,
        said,
        saidBefore,
        isPlausible,
      },
    };
  });
}

const poisoned = setField((field, random) => (field.isText ? poison(random) : rawPoison(random)), false);

const nudged = setField((field, random) => nudge(field.text, random), true);

const scaledOnce = setField((field, random) => {
  const factor = [10, 100, 1000, 0.1, 0.01, 0.001][random.below(6)] ?? 10;
  return scaled(field.text, factor);
}, true);

/** Every text of one record. */
const markedUp = ofRecords((document, random) => {
  const record = random.below(document.recordCount);
  const saidBefore = saidBy(document, record);
  const live = liveMarkup(random);
  for (const [number, field] of document.fieldsOf(record).entries()) {
    const isWords = field.isText && /[a-z]{3}/i.test(field.text) && !/^https?:|^\S*\d\S*$/.test(field.text);
    if (isWords)
      document.set(record, number, random.below(2) === 0 ? `${field.text} ${live}` : `${live} ${field.text}`);
  }
  const said = `${saidBefore} ; ${live} x alert 1 hyperlink http example y`;
  return {
    name: `record ${record}: ${live}`,
    touch: { kind: 'record', record, value: '', valueBefore: '', said, saidBefore, isPlausible: false },
  };
});

const dropped = ofRecords((document, random) => {
  if (document.recordCount < 2) return null;
  const record = random.below(document.recordCount);
  document.drop(record);
  return { name: `record ${record}`, touch: { kind: 'dropped', record } };
});

const repeated = ofRecords((document, random) => {
  const record = random.below(document.recordCount);
  const times = 1 + random.below(3);
  for (let time = 0; time < times; time += 1) document.repeat(record);
  return { name: `record ${record}, ${times} times`, touch: { kind: 'nothing' } };
});

/** Tables whose meaning stands in their first rows cannot be put in another order: there a row is found by what it says. */
const reordered = ofRecords((document, random) => {
  if (document.recordCount < 2) return null;
  const order = random.shuffled(Array.from({ length: document.recordCount }, (_, at) => at));
  document.order(order);
  return { name: order.join(' ').slice(0, 80), touch: { kind: 'nothing' } };
});

function pathsOf(document: WireDocument): string[] {
  const all = Array.from({ length: document.recordCount }, (_, record) => document.fieldsOf(record));
  return [...new Set(all.flat().map(({ path }) => path))];
}

const renamed = ofRecords((document, random) => {
  const paths = pathsOf(document);
  const path = paths[random.below(paths.length)];
  if (path === undefined) return null;
  document.rename(path);
  return { name: path, touch: { kind: 'cut' } };
});

const swapped = ofRecords((document, random, { isOfFigures, text }) => {
  const [one, other] = random.shuffled(pathsOf(document));
  if (one === undefined || other === undefined) return null;
  document.swap(one, other);
  const touch: Touch = isOfFigures ? { kind: 'all' } : { kind: 'noise', said: text, saidBefore: text };
  return { name: `${one} and ${other}`, touch };
});

function scaled(text: string, factor: number): string {
  return text.replace(/-?\d+(?:\.\d+)?/, (number) =>
    String(Number((Number(number) * factor).toPrecision(12))),
  );
}

const IS_NUMBER = /^\s*[£$]?\s?-?\d[\d,]*(?:\.\d+)?\s*%?\s*$/;
const CODES = /code|id$|_id|ref|lars|year|date|period|offset|count$|lat|lon|postcode|level|version|soc|sic/i;

/** One field of every record, in other units. */
const inOtherUnits = ofRecords((document, random, { isOfFigures }) => {
  const fields = Array.from({ length: document.recordCount }, (_, record) => document.fieldsOf(record));
  const paths = pathsOf(document).filter((path) => {
    const own = fields.flat().filter((field) => field.path === path && IS_NUMBER.test(field.text));
    // A single figure may well be another: that is a record's matter.
    return (
      own.filter(({ text }) => Number(text.replaceAll(/[£,%\s]/g, '')) !== 0).length > 2 && !CODES.test(path)
    );
  });
  const path = paths[random.below(paths.length)];
  const factor = [10, 100, 1000, 0.1, 0.01, 0.001][random.below(6)] ?? 10;
  if (path === undefined) return null;
  for (const [record, own] of fields.entries()) {
    for (const [number, field] of own.entries()) {
      if (field.path === path && IS_NUMBER.test(field.text))
        document.set(record, number, scaled(field.text.replaceAll(',', ''), factor));
    }
  }
  const said = `${document.write()}`;
  const touch: Touch = isOfFigures ? { kind: 'all' } : { kind: 'noise', said, saidBefore: said };
  return { name: `${path} times ${factor}`, touch };
});

/** Every number that looks like a year of ours. */
const inOtherYears: Mutator = ({ text, isOfFigures }, random) => {
  const by = [1, -1, -10, 69, -100][random.below(5)] ?? 1;
  const body = text.replaceAll(/(?<!\d)(20[12]\d)(?!\d)/g, (year) => String(Number(year) + by));
  if (body === text) return null;
  const touch: Touch = isOfFigures ? { kind: 'all' } : { kind: 'noise', said: body, saidBefore: text };
  return { name: `years moved by ${by}`, body: new TextEncoder().encode(body), touch };
};

export const RECORD_MUTATORS: Readonly<Record<string, Mutator>> = {
  poisoned,
  nudged,
  'scaled once': scaledOnce,
  'marked up': markedUp,
  dropped,
  repeated,
  reordered,
  renamed,
  swapped,
  'in other units': inOtherUnits,
  'in other years': inOtherYears,
};
