/** XML and pages as records: the elements of one name that stand beside each other most often. Their leaves are the fields. */
import { type CheerioAPI, load } from 'cheerio';
import type { WireDocument } from './wire-document.ts';

/** A row of a page's table is a record; its cells and the header's rows are none. */
const NO_RECORDS = 'head, thead, script, style, tr';

type Elements = ReturnType<CheerioAPI>;

export function openMarkup(text: string, isXml: boolean): WireDocument | null {
  const page = load(text, isXml ? { xml: true } : {});
  const parents = page('*')
    .toArray()
    .filter((element) => page(element).closest(NO_RECORDS).length === 0)
    .map((element) => page(element));
  const families = parents.map((parent) => largestFamily(parent.children().toArray(), ({ name }) => name));
  const largest = families.toSorted((a, b) => b.length - a.length || 0)[0] ?? [];
  const recordsOf = (): Elements[] =>
    largest.filter((element) => element.parent !== null).map((element) => page(element));
  return largest.length === 0 ? null : documentOf(page, isXml, recordsOf);
}

function documentOf(page: CheerioAPI, isXml: boolean, recordsOf: () => Elements[]): WireDocument {
  const extra: Elements[] = [];
  const records = (): Elements[] => [...recordsOf(), ...extra];
  const leavesOf = (record: number): Elements[] =>
    (records()[record]?.find('*').toArray() ?? [])
      .map((element) => page(element))
      .filter((element) => element.children().length === 0 && element.text().trim() !== '');
  const nameOf = (element: Elements): string => element.prop('tagName')?.toLowerCase() ?? '';
  return {
    get recordCount() {
      return records().length;
    },
    fieldsOf: (record) =>
      leavesOf(record).map((leaf, at) => ({
        path: isXml ? nameOf(leaf) : `${at}:${nameOf(leaf)}`,
        text: leaf.text(),
        isText: true,
      })),
    set: (record, field, value) => void leavesOf(record)[field]?.text(value),
    drop: (record) => void records()[record]?.remove(),
    repeat(record) {
      const one = records()[record];
      if (one === undefined) return;
      const copy = one.clone();
      one.after(copy);
      extra.push(copy);
    },
    order(numbers) {
      const all = records();
      const places = all.map((one) => page('<x-place></x-place>').insertBefore(one));
      const copies = numbers.map((number) => all[number]?.clone());
      for (const [at, place] of places.entries()) place.replaceWith(copies[at] ?? '');
      for (const one of all) one.remove();
    },
    rename(path) {
      for (const [record] of records().entries()) {
        for (const [at, leaf] of leavesOf(record).entries()) {
          const isNamed = (isXml ? nameOf(leaf) : `${at}:${nameOf(leaf)}`) === path;
          const [element] = leaf.toArray();
          if (isNamed && element !== undefined && 'name' in element) element.name = `${element.name}V2`;
        }
      }
    },
    swap(one, other) {
      for (const [record] of records().entries()) {
        const own = leavesOf(record);
        const [a, b] = [one, other].map((path) =>
          own.find((leaf, at) => (isXml ? nameOf(leaf) : `${at}:${nameOf(leaf)}`) === path),
        );
        if (a === undefined || b === undefined) continue;
        const text = a.text();
        a.text(b.text());
        b.text(text);
      }
    },
    write: () => (isXml ? page.xml() : page.html()),
  };
}

function largestFamily<Element>(
  children: readonly Element[],
  nameOf: (element: Element) => string,
): Element[] {
  const names = [...new Set(children.map(nameOf))];
  const families = names.map((name) => children.filter((child) => nameOf(child) === name));
  return families.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
