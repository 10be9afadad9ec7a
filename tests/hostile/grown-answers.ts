/** Answers of any size in the true form of a source, made from its own fixture. Each shape grows in one way. */

type Grow = (size: number) => string;
export type GrownShapes = Readonly<Record<string, Grow>>;

export function grownAnswers(format: string, text: string): GrownShapes {
  switch (format) {
    case 'json':
      return jsonShapes(text);
    case 'csv':
      return csvShapes(text);
    case 'xml':
      return nhsShapes(text);
    default:
      return {};
  }
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function parseJson(text: string): Json {
  const value: Json = JSON.parse(text);
  return value;
}

function isRecord(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first object inside a list, or the whole: what a source sends many of. */
function findRecords(value: Json): Json[] | null {
  if (Array.isArray(value)) return value.some(isRecord) ? value : null;
  if (!isRecord(value)) return null;
  for (const part of Object.values(value)) {
    const found = findRecords(part);
    if (found !== null) return found;
  }
  return null;
}

/** `change` is given the list of records and one of them. */
function withRecords(
  text: string,
  change: (records: Json[], first: { [key: string]: Json }) => void,
): string {
  const document = parseJson(text);
  const records = findRecords(document) ?? [document];
  const first = records.find(isRecord);
  if (first !== undefined) change(records, first);
  return JSON.stringify(document);
}

function numbered(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

function jsonShapes(text: string): GrownShapes {
  return {
    records: (size) =>
      withRecords(text, (records, first) => {
        for (const _ of numbered(size)) records.push(structuredClone(first));
      }),
    'unknown keys in a record': (size) =>
      withRecords(text, (_, first) => {
        for (const at of numbered(size * 4)) first[`stranger${at}`] = at;
      }),
    'lists of wrong parts': (size) =>
      withRecords(text, (_, first) => {
        for (const [key, value] of Object.entries(first)) {
          if (Array.isArray(value)) first[key] = numbered(size * 4).map((at) => ({ [`stranger${at}`]: at }));
        }
      }),
    'lists in lists': (size) =>
      withRecords(text, (_, first) => {
        first.stranger = parseJson('['.repeat(size * 4) + ']'.repeat(size * 4));
      }),
    'long texts': (size) =>
      withRecords(text, (_, first) => {
        for (const [key, value] of Object.entries(first)) {
          if (typeof value === 'string') first[key] = `${value} ${'a, <b>&amp;'.repeat(size * 10)}`;
        }
      }),
  };
}

function csvShapes(text: string): GrownShapes {
  const [header = '', ...rows] = text.trimEnd().split(/\r?\n/);
  const [first = ''] = rows;
  const whole = (lines: readonly string[]) => `${lines.join('\n')}\n`;
  return {
    rows: (size) => whole([header, ...rows, ...numbered(size * 4).map(() => first)]),
    'unknown columns': (size) => {
      const columns = numbered(size * 4).map((at) => `stranger${at}`);
      const cells = columns.map(() => '0');
      return whole([[header, ...columns].join(','), ...rows.map((row) => [row, ...cells].join(','))]);
    },
    'a long cell': (size) => whole([header, ...rows, `"${'a, "" '.repeat(size * 40)}"${first}`, first]),
    'a row of many cells': (size) => whole([header, ...rows, `${first}${',0'.repeat(size * 40)}`, first]),
    'a quote that does not end': (size) => whole([header, `"${`${first}\n`.repeat(size * 4)}`]),
    'empty lines': (size) => whole([header, ...rows, '\r\n'.repeat(size * 4), first]),
  };
}

function nhsShapes(text: string): GrownShapes {
  const END = '</vacancyDetails>';
  const start = text.indexOf('<vacancyDetails>');
  const record = text.slice(start, text.indexOf(END) + END.length);
  const inRecord = (more: string) => text.replace(END, () => `${more}${END}`);
  const nested = (name: string, size: number) => `<${name}>`.repeat(size) + `</${name}>`.repeat(size);
  return {
    records: (size) => text.replace(record, () => record.repeat(size)),
    'elements in elements': (size) => inRecord(nested('stranger', size * 40)),
    'locations in locations': (size) => inRecord(nested('locations', size * 40)),
    'elements in elements, outside the adverts': (size) =>
      text.replace(record, () => nested('stranger', size * 40) + record),
    'adverts in adverts': (size) => inRecord(nested('vacancyDetails', size * 40)),
    'unknown elements': (size) =>
      inRecord(
        numbered(size * 4)
          .map((at) => `<s${at}>x</s${at}>`)
          .join(''),
      ),
    'the same unknown element': (size) => inRecord('<stranger/>'.repeat(size * 40)),
    'repeated leaves': (size) => inRecord('<title>Again</title>'.repeat(size * 4)),
    'attributes of one tag': (size) =>
      inRecord(
        `<stranger ${numbered(size * 4)
          .map((at) => `a${at}="1"`)
          .join(' ')}/>`,
      ),
    'tags with attributes': (size) => inRecord('<stranger a="1" b="2"/>'.repeat(size * 4)),
    locations: (size) =>
      inRecord(`<locations>${'<location>Leeds, LS1 1AA</location>'.repeat(size)}</locations>`),
    'commas in a location': (size) =>
      inRecord(`<locations><location>${' , '.repeat(size * 40)}x</location></locations>`),
    entities: (size) => inRecord(`<stranger>${'&amp;&#233;'.repeat(size * 40)}</stranger>`),
    'pieces of CDATA': (size) => inRecord(`<stranger>${'<![CDATA[a]]>'.repeat(size * 40)}</stranger>`),
    comments: (size) => inRecord('<!-- a -->'.repeat(size * 40)),
    'processing instructions': (size) => inRecord('<?a b?>'.repeat(size * 40)),
  };
}
