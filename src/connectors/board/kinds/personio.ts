/** Personio's XML feed: one document with everything that is open. https://developer.personio.de/docs/retrieving-open-job-positions */
import { responseText } from '../../shared/response-text.ts';
import { addressBelow } from '../address-step.ts';
import { atsSite } from '../ats-site.ts';
import type { BoardKind } from '../board-kind.ts';
import { listOfAdverts } from '../list-of-adverts.ts';
import { placeInWords, statedAdvert } from '../stated-advert.ts';
import { readXmlRecords, type XmlRecord, type XmlShape } from '../xml-records.ts';

const SHAPE: XmlShape = {
  roots: new Set(['workzag-jobs']),
  records: new Set(['position']),
  known: new Set(
    (
      'id subcompany office additionaloffices additionaloffices.office department recruitingcategory name jobdescriptions ' +
      'jobdescriptions.jobdescription jobdescriptions.jobdescription.name jobdescriptions.jobdescription.value employmenttype seniority ' +
      'schedule yearsofexperience keywords occupation occupationcategory createdat'
    ).split(' '),
  ),
  groups: new Set(['additionaloffices', 'jobdescriptions', 'jobdescriptions.jobdescription']),
  around: new Set(),
};

export const personio: BoardKind = {
  addressForm: 'https://NAME.jobs.personio.de or https://NAME.jobs.personio.com',
  locate: (address) =>
    atsSite(address, {
      host: /^([a-z0-9-]+)\.jobs\.personio\.(?:de|com)$/,
      site: (_name, host) => ({ baseUrl: `https://${host}`, path: '/xml?language=en', hosts: [host] }),
    }),
  maxRequests: 1,
  parse(response, { baseUrl }) {
    const { path } = response.request;
    const { records, issues } = readXmlRecords(responseText(response), path, SHAPE);
    const adverts = records.map((record) => ({ ...record, advert: toStated(record, baseUrl) }));
    return listOfAdverts({ path, adverts, statedTotal: null, issues });
  },
};

function toStated({ texts }: XmlRecord, baseUrl: string) {
  const text = (name: string) => texts[name]?.[0] ?? null;
  const key = text('id');
  return statedAdvert({
    key,
    title: text('name'),
    employer: text('subcompany'),
    link: addressBelow(`${baseUrl}/job`, key),
    description: texts['jobdescriptions.jobdescription.value']?.join(' ') ?? null,
    postedAt: text('createdat'),
    places: [...(texts.office ?? []), ...(texts['additionaloffices.office'] ?? [])].flatMap(placeInWords),
    employmentTypes: [...(texts.employmenttype ?? []), ...(texts.schedule ?? [])],
    category: text('department') ?? text('recruitingcategory'),
  });
}
