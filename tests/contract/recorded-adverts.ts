/** The recordings read as sets of keys and deadlines, with no pipeline in between: the oracle of recorded-feeds.test.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostingMovements } from '../../src/domain/release.ts';

export interface Recorded {
  readonly deadline: number;
  /** What stays the same when the advert's address changes. */
  readonly sameAs: string;
}

export function recordedTeaching(samples: string, date: string): Map<string, Recorded> {
  interface Advert {
    readonly url: string;
    readonly title: string;
    readonly validThrough: string;
    readonly hiringOrganization: { readonly name: string };
  }
  const folder = join(samples, 'teaching-vacancies', date);
  const adverts = readdirSync(folder).flatMap(
    (name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { data: Advert[] }).data,
  );
  return new Map(
    adverts.map(({ url, title, validThrough, hiringOrganization }) => [
      url,
      { deadline: Date.parse(validThrough), sameAs: `${hiringOrganization.name}|${title}|${validThrough}` },
    ]),
  );
}

export function recordedNhs(samples: string, date: string): Map<string, Recorded> {
  const folder = join(samples, 'nhs-jobs', date);
  const found = new Map<string, Recorded>();
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, reference = '', closeDate = ''] of text.matchAll(
      /<reference>([^<]+)<\/reference>[\s\S]*?<closeDate>([^<]+)<\/closeDate>/g,
    )) {
      // Open to the end of that day in London, which keeps summer time in August.
      found.set(reference, { deadline: Date.parse(`${closeDate}T23:59:59+01:00`), sameAs: reference });
    }
  }
  return found;
}

interface Known {
  lastSeen: number;
  deadline: number;
  isEnded: boolean;
  sameAs: string;
}

/** What each day's feed should say moved since the day before, told from the keys and deadlines of the recordings alone. */
export function expectedMovements(
  days: readonly (readonly [date: string, here: ReadonlyMap<string, Recorded>])[],
): readonly (readonly [date: string, expected: Omit<PostingMovements, 'edited'>])[] {
  const known = new Map<string, Known>();
  return days.map(([date, here], day) => {
    const now = Date.parse(`${date}T06:00:00Z`);
    const expected = { live: here.size, new: 0, returned: 0, unconfirmed: 0, closed: 0, withdrawn: 0 };
    for (const [key, { deadline, sameAs }] of here) {
      // A retitled address: the same employer, title and deadline under a key that is no longer in the feed.
      const moved = [...known].find(([other, posting]) => posting.sameAs === sameAs && !here.has(other));
      if (!known.has(key) && moved) {
        known.set(key, moved[1]);
        known.delete(moved[0]);
      }
      const before = known.get(key);
      if (!before) expected.new++;
      else if (before.lastSeen < day - 1 || before.isEnded) expected.returned++;
      known.set(key, { lastSeen: day, deadline, isEnded: false, sameAs });
    }
    for (const posting of known.values()) {
      if (posting.lastSeen === day || posting.isEnded) continue;
      if (posting.deadline < now) {
        posting.isEnded = true;
        expected.closed++;
      } else expected.unconfirmed++;
    }
    return [date, expected] as const;
  });
}
