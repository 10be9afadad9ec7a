/** The operator's corrections, from an object of the bucket. */
import { createCorrectedCoder } from '../../coding/corrections/apply-corrections.ts';
import { readCorrections } from '../../coding/corrections/read-corrections.ts';
import { connectors } from '../../connectors/registry.ts';
import { ConfigInvalid, StorageFailed } from '../../domain/errors.ts';
import type { PipelineDeps } from '../../pipeline/shared/deps.ts';

/** Only what codes adverts needs them: pages are served whatever they say. Throws ConfigInvalid with every problem and its line. */
export async function withCorrections(deps: PipelineDeps, bucket: R2Bucket): Promise<PipelineDeps> {
  const { corrections: name } = deps.config;
  if (name === null) return deps;
  const text = await readText(bucket, name);
  const sourceIds = connectors.map(({ source }) => source.id);
  const corrections = readCorrections(text, name, { areas: deps.areas, sourceIds });
  return { ...deps, coder: createCorrectedCoder(deps.coder, corrections) };
}

async function readText(bucket: R2Bucket, name: string): Promise<string> {
  let object: R2ObjectBody | null;
  try {
    object = await bucket.get(name);
  } catch (cause) {
    throw new StorageFailed(`The bucket could not be asked for ${name}`, { cause });
  }
  if (object !== null) return object.text();
  throw new ConfigInvalid([`${name}: the bucket has no such object; check WEALDWAY_CORRECTIONS`]);
}
