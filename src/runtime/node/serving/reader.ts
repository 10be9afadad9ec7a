/** What a reading thread runs: the same app as everywhere, one request at a time. */

import { workerData } from 'piscina';
import type { RequestEnv } from '../../../http/answers/request-id.ts';
import { type CarriedAnswer, type CarriedRequest, carryAnswer } from './carried.ts';
import { compress } from './compression.ts';
import { openReading, type ReadingSettings } from './reading.ts';

const settings: ReadingSettings = workerData;
const { app } = openReading(settings);

export default async function answer({ url, requestId, ...given }: CarriedRequest): Promise<CarriedAnswer> {
  const made = await app.fetch(new Request(url, given), { requestId } satisfies RequestEnv);
  // The front keeps what others may want, as it is sent.
  return carryAnswer(await compress(made, given.headers['accept-encoding'] ?? null));
}
