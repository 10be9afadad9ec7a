/**
 * The way to a data set's file in the explore-education-statistics API (version 1, its OpenAPI document): publication by its slug, data set by its
 * title, then the whole file as CSV. Ids are looked up each time: they belong to a version of a data set and may change.
 */
import { z } from 'zod';
import { SourceChanged } from '../../domain/errors.ts';
import type { PlannedRequest, RawResponse } from '../contract.ts';
import { jsonBody } from '../shared/json-body.ts';

export interface DataSetAddress {
  /** What to search for; the slug picks one of what is found. */
  readonly search: string;
  readonly publicationSlug: string;
  /** The data set's title; the first published one that fits is taken. */
  readonly title: RegExp;
}

const paging = z.object({ page: z.number(), totalPages: z.number() });
const publicationsSchema = z.object({
  paging,
  results: z.array(z.object({ id: z.string(), slug: z.string() })),
});
const dataSetsSchema = z.object({
  paging,
  results: z.array(z.object({ id: z.string(), title: z.string(), status: z.string() })),
});

/** An id goes into an address: nothing but what ids are made of. */
const ID = /^[0-9a-zA-Z-]{1,64}$/;

export function planDataSet({ search }: DataSetAddress): readonly PlannedRequest[] {
  return [publicationsPage(search, 1)];
}

const publicationsPage = (search: string, page: number): PlannedRequest => ({
  path: `/v1/publications?search=${encodeURIComponent(search)}&page=${page}&pageSize=40`,
  role: 'publications',
});

const dataSetsPage = (id: string, page: number): PlannedRequest => ({
  path: `/v1/publications/${id}/data-sets?page=${page}&pageSize=20`,
  role: 'data-sets',
});

/** Throws SourceChanged when the last page does not hold what was looked for: the department may publish it as a file only. */
export function followDataSet(address: DataSetAddress, response: RawResponse): readonly PlannedRequest[] {
  const { role, path } = response.request;
  if (role === 'publications') {
    const { results, paging: at } = read(publicationsSchema, response);
    const found = results.find(({ slug }) => slug === address.publicationSlug);
    if (found) return [dataSetsPage(idOf(found.id), 1)];
    if (at.page < at.totalPages) return [publicationsPage(address.search, at.page + 1)];
    throw notThere(`no publication ${address.publicationSlug}`);
  }
  if (role === 'data-sets') {
    const { results, paging: at } = read(dataSetsSchema, response);
    const found = results.find(({ title, status }) => status === 'Published' && address.title.test(title));
    if (found) return [{ path: `/v1/data-sets/${idOf(found.id)}/csv`, role: 'csv' }];
    const publication = /publications\/([^/]+)\//.exec(path)?.[1] ?? '';
    if (at.page < at.totalPages) return [dataSetsPage(idOf(publication), at.page + 1)];
    throw notThere(`no published data set of ${address.publicationSlug} that we know by its title`);
  }
  return [];
}

function read<T>(schema: z.ZodType<T>, response: RawResponse): T {
  const found = schema.safeParse(jsonBody(response));
  if (found.success) return found.data;
  const where = found.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new SourceChanged(`${response.request.path} answered in another shape than documented, at ${where}`);
}

function idOf(id: string): string {
  if (ID.test(id)) return id;
  throw new SourceChanged(`“${id.slice(0, 80)}” is no id of the statistics API`);
}

function notThere(what: string): SourceChanged {
  return new SourceChanged(
    `The statistics API has ${what}: download its CSV from explore-education-statistics.service.gov.uk and run wealdway import FILE`,
  );
}
