/** The operator's corrections, from an object of the bucket. */
import { createCorrectedCoder } from '../../coding/corrections/apply-corrections.ts';
import { readCorrections } from '../../coding/corrections/read-corrections.ts';
import type { SourceList } from '../../connectors/sources.ts';
import type { PipelineDeps } from '../../pipeline/shared/deps.ts';
import { readBucketText } from './bucket-text.ts';

/** Only what codes adverts needs them: pages are served whatever they say. Throws ConfigInvalid with every problem and its line. */
export async function withCorrections(
  deps: PipelineDeps,
  { connectors }: Pick<SourceList, 'connectors'>,
  bucket: R2Bucket,
): Promise<PipelineDeps> {
  const { corrections: name } = deps.config;
  if (name === null) return deps;
  const text = await readBucketText(bucket, name, 'WEALDWAY_CORRECTIONS');
  const sourceIds = connectors.map(({ source }) => source.id);
  const corrections = readCorrections(text, name, { areas: deps.areas, sourceIds });
  return { ...deps, coder: createCorrectedCoder(deps.coder, corrections) };
}
