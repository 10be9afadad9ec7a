/** What a reading thread runs: the same app as everywhere, one request at a time. */

import { getPath } from 'hono/utils/url';
import { workerData } from 'piscina';
import { laneOf } from '../../../http/gate/lane.ts';
import { type CarriedAnswer, type CarriedRequest, carryAnswer } from './carried.ts';
import { createCompressor } from './compression.ts';
import { openReading, type ReadingSettings } from './reading.ts';

const settings: ReadingSettings = workerData;
const { app } = openReading(settings);
const compressor = createCompressor();

export default async function answer({ url, ...given }: CarriedRequest): Promise<CarriedAnswer> {
  const request = new Request(url, given);
  const isKept = laneOf(getPath(request)) !== 'search';
  const made = await app.fetch(request);
  return carryAnswer(await compressor.compress(made, given.headers['accept-encoding'] ?? null, isKept));
}
