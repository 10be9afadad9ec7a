/** A JobPosting of https://schema.org, from a page or a feed that carries it -> an advert in its board's words. */

import type { SalaryFields } from '../shared/read-salary.ts';
import type { ShapeProblem } from '../shared/record-shape.ts';
import { isOfType } from './job-postings-in-page.ts';
import { createNodeReader, type NodeReader } from './schema-org-node.ts';
import { type StatedAdvert, type StatedPlace, statedAdvert } from './stated-advert.ts';

export interface JobPostingReading {
  /** Without a key: what tells adverts apart depends on the list that holds them. */
  readonly advert: StatedAdvert;
  /** Null where the advert has none. */
  readonly identifier: string | null;
  readonly problems: readonly ShapeProblem[];
}

export function readJobPosting(node: object): JobPostingReading {
  const read = createNodeReader();
  read.check(node, 'JobPosting');
  const [employer] = read.parts(node, 'hiringOrganization').map((part) => nameOf(read, part, 'Organization'));
  const openings = read.whole(node, 'totalJobOpenings');
  const identifier = read.parts(node, 'identifier').map((part) => identifierIn(read, part));
  const advert = statedAdvert({
    title: read.text(node, 'title') ?? read.text(node, 'name'),
    employer: employer ?? null,
    link: read.text(node, 'url'),
    description: read.text(node, 'description'),
    postedAt: read.text(node, 'datePosted'),
    closesAt: read.text(node, 'validThrough'),
    places: read.parts(node, 'jobLocation').flatMap((part) => placesIn(read, part)),
    salary: salaryIn(read, node),
    employmentTypes: read.texts(node, 'employmentType'),
    hours: read.text(node, 'workHours'),
    category: read.text(node, 'occupationalCategory') ?? read.text(node, 'industry'),
    openings,
  });
  return { advert, identifier: identifier.find((one) => one !== null) ?? null, problems: read.problems };
}

function nameOf(read: NodeReader, part: object | string, type: 'Organization'): string | null {
  if (typeof part === 'string') return part;
  read.check(part, type);
  return read.text(part, 'name') ?? read.text(part, 'legalName');
}

function identifierIn(read: NodeReader, part: object | string): string | null {
  if (typeof part === 'string') return part === '' ? null : part;
  read.check(part, 'PropertyValue');
  return read.text(part, 'value');
}

/** A place, an address that stands for one, or words. */
function placesIn(read: NodeReader, part: object | string): readonly StatedPlace[] {
  if (typeof part === 'string') return part === '' ? [] : [wordsAsPlace(part)];
  if (isOfType(part, 'PostalAddress')) return [addressAsPlace(read, part, null)];
  read.check(part, 'Place');
  const name = read.text(part, 'name');
  const addresses = read.parts(part, 'address');
  if (addresses.length === 0) return name === null ? [] : [wordsAsPlace(name)];
  return addresses.map((address) =>
    typeof address === 'string' ? wordsAsPlace(address) : addressAsPlace(read, address, name),
  );
}

function wordsAsPlace(name: string): StatedPlace {
  return { name, locality: null, region: null, postcode: null, country: null };
}

function addressAsPlace(read: NodeReader, address: object, name: string | null): StatedPlace {
  read.check(address, 'PostalAddress');
  const part = (property: string) => read.text(address, property);
  return {
    name: name ?? part('name') ?? part('streetAddress'),
    locality: part('addressLocality'),
    region: part('addressRegion'),
    postcode: part('postalCode'),
    country: part('addressCountry'),
  };
}

/** Words, a figure, an amount with its value, or an amount with a least and a most. */
function salaryIn(read: NodeReader, node: object): SalaryFields | null {
  const [part] = read.parts(node, 'baseSalary');
  const currency = read.text(node, 'salaryCurrency');
  if (part === undefined) return null;
  if (typeof part === 'string') return { text: part, min: null, max: null, unit: null, currency };
  read.check(part, 'MonetaryAmount');
  const [value] = read.parts(part, 'value');
  const inner = typeof value === 'object' ? value : part;
  if (inner !== part) read.check(inner, 'QuantitativeValue');
  const field = (property: string) => read.text(inner, property) ?? read.text(part, property);
  const single = typeof value === 'object' ? read.text(value, 'value') : (value ?? null);
  const [min, max] = [field('minValue'), field('maxValue')];
  const isFigure = single !== null && /^[\d.,]+$/.test(single);
  return {
    text: isFigure ? null : single,
    min: min ?? (isFigure ? single : null),
    max: max ?? (isFigure && min === null ? single : null),
    unit: field('unitText') ?? field('unitCode'),
    currency: field('currency') ?? currency,
  };
}
