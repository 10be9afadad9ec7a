/** Two days of a Teaching Vacancies feed, made from the demonstration adverts: many enough for a kill to land in the middle of a run. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEMO = fileURLToPath(new URL('../../demo/teaching-vacancies/', import.meta.url));
const PAGE_SIZE = 100;

interface Advert {
  readonly url: string;
  readonly title: string;
  readonly validThrough: string;
}

/** Writes the folder `teaching-vacancies/<date>/` for both days, as a recording would be laid out. */
export function writeGrowingFeed(folder: string, days: readonly [string, string], size: number): void {
  const [recorded = ''] = readdirSync(DEMO);
  const pages = readdirSync(join(DEMO, recorded)).sort();
  const envelope = JSON.parse(readFileSync(join(DEMO, recorded, pages[0] ?? ''), 'utf8')) as Record<
    string,
    unknown
  >;
  const adverts = pages.flatMap(
    (page) => (JSON.parse(readFileSync(join(DEMO, recorded, page), 'utf8')) as { data: Advert[] }).data,
  );
  const many = Array.from({ length: size }, (_, number): Advert => {
    const advert = adverts[number % adverts.length] as Advert;
    return { ...advert, url: `${advert.url}-${number}`, title: `${advert.title} ${number}` };
  });
  // The second day: some gone, some retitled, some new.
  const later = many
    .filter((_, number) => number % 7 !== 0)
    .map((advert, number) =>
      number % 5 === 0 ? { ...advert, title: `${advert.title} (part time)` } : advert,
    )
    .concat(
      many
        .slice(0, 50)
        .map((advert) => ({ ...advert, url: `${advert.url}-new`, title: `${advert.title} again` })),
    );
  for (const [day, list] of [
    [days[0], many],
    [days[1], later],
  ] as const) {
    const target = join(folder, 'teaching-vacancies', day);
    mkdirSync(target, { recursive: true });
    const totalPages = Math.ceil(list.length / PAGE_SIZE);
    for (let page = 1; page <= totalPages; page++) {
      const data = list.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
      const body = { ...envelope, data, meta: { totalPages, count: list.length } };
      writeFileSync(join(target, `jobs-page${page}.json`), JSON.stringify(body));
    }
  }
}
