/** Adverts as tests of the database seed them: with a title from the key, coded as nothing in particular. */
import type { Posting } from '../../src/domain/posting.ts';
import { inventCoding } from './invented-coding.ts';
import { inventPosting } from './invented-posting.ts';
import type { SeededPosting } from './seed-database.ts';

export const advert = (key: string, more: Partial<Posting> = {}): Posting =>
  inventPosting({ key, title: `Advert ${key}`, ...more });

export const plainAdvert = (key: string, more: Partial<Posting> = {}): SeededPosting => ({
  posting: advert(key, more),
  coding: inventCoding(),
});
