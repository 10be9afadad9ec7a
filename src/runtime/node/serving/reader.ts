/** What a reading thread runs: the same app as everywhere, one request at a time. */
import { workerData } from 'piscina';
import { type CarriedAnswer, type CarriedRequest, carryAnswer } from './carried.ts';
import { openReading, type ReadingSettings } from './reading.ts';

const settings: ReadingSettings = workerData;
const { app } = openReading(settings);

export default async function answer({ url, ...request }: CarriedRequest): Promise<CarriedAnswer> {
  return carryAnswer(await app.fetch(new Request(url, request)));
}
