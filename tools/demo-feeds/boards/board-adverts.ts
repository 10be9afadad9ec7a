/** The adverts of the demonstration's boards. Every employer and post is invented; towns and the first halves of postcodes are real. */
import { dayFromDemonstration } from '../calendar.ts';

export interface BoardAdvert {
  readonly title: string;
  readonly employer: string;
  readonly town: string;
  /** With an inward part that Royal Mail has not given out. */
  readonly postcode: string;
  readonly pay: string;
  /** A week; empty where the advert does not say. */
  readonly hours: string;
  readonly type: string;
  readonly postedOn: string;
  readonly closesOn: string;
  readonly text: string;
}

/**
 * One advert a line: title | employer | town and outcode | pay | hours a week | type | days since it was posted, days until it closes | text.
 * Throws for a line with more or fewer parts.
 */
export function boardAdverts(table: string): readonly BoardAdvert[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const parts = line.split('|').map((part) => part.trim());
      if (parts.length !== 8) throw new Error(`An advert has 8 parts: ${line}`);
      const [title = '', employer = '', place = '', pay = '', hours = '', type = '', days = '', text = ''] =
        parts;
      const [, town = '', outcode = ''] = /^(.+) (\S+)$/.exec(place) ?? [];
      const [ago = '', ahead = ''] = days.split(',');
      return {
        title,
        employer,
        town,
        postcode: `${outcode} 9ZZ`,
        pay,
        hours,
        type,
        postedOn: dayFromDemonstration(-Number(ago)),
        closesOn: dayFromDemonstration(Number(ahead)),
        text,
      };
    });
}
