/** Teamtailor careers sites: a JSON Feed whose entries carry a schema.org JobPosting. https://www.jsonfeed.org/version/1.1/ */
import { z } from 'zod';
import { jsonBody } from '../../shared/json-body.ts';
import { readShape, shapeIssues } from '../../shared/record-shape.ts';
import type { BoardKind } from '../board-kind.ts';
import { readJobPosting } from '../job-posting.ts';
import { asKey, readListEnvelope, text, unused } from '../json-advert.ts';
import { type LocatedAdvert, listOfAdverts } from '../list-of-adverts.ts';
import { statedAdvert } from '../stated-advert.ts';

const envelope = z.strictObject({
  ...unused(
    'version title home_page_url feed_url description icon favicon next_url language user_comment authors',
  ),
  items: z.array(z.unknown()),
});
const entry = z.strictObject({
  ...unused(
    'content_text summary date_modified tags image banner_image attachments authors author language external_url',
  ),
  id: text,
  title: text,
  url: text,
  date_published: text,
  content_html: text,
  _jobposting: z.looseObject({}),
});

export const teamtailor: BoardKind = {
  addressForm: 'https://NAME.teamtailor.com/jobs, or the careers site of a customer of Teamtailor',
  locate: (address) => ({ baseUrl: address.origin, path: '/jobs.json', hosts: [address.hostname] }),
  maxRequests: 1,
  maxBytes: 20_000_000,
  parse(response) {
    const { path } = response.request;
    const { fields, issues } = readListEnvelope(envelope, jsonBody(response), path);
    return listOfAdverts({ path, adverts: fields.items.map(toLocated), statedTotal: null, issues });
  },
};

function toLocated(value: unknown, at: number): LocatedAdvert {
  const locator = `advert ${at + 1}`;
  const { fields, problems } = readShape(entry, value);
  if (fields === null) return { locator, advert: statedAdvert({}), issues: shapeIssues(problems, locator) };
  const posting = readJobPosting(fields._jobposting);
  const { advert, identifier } = posting;
  const isNumber = identifier !== null && /^\d+$/.test(identifier);
  const strange = isNumber
    ? []
    : [{ code: 'wrong-type' as const, detail: `identifier: ${identifier} is no number` }];
  return {
    locator,
    issues: shapeIssues([...problems, ...posting.problems, ...strange], locator),
    advert: {
      ...advert,
      key: identifier ?? asKey(fields.id),
      title: advert.title ?? fields.title ?? null,
      link: fields.url ?? advert.link,
      description: advert.description ?? fields.content_html ?? null,
      postedAt: advert.postedAt ?? fields.date_published ?? null,
    },
  };
}
