/** The file of boards, from an object of the bucket. */
import { listSources, mistakeInWords, type SourceList } from '../../connectors/sources.ts';
import type { PipelineDeps } from '../../pipeline/shared/deps.ts';
import { readBucketText } from './bucket-text.ts';

/** A line with a mistake is logged and left out. Throws ConfigInvalid when there is no such object. */
export async function openSources(
  { config, areas, log }: Pick<PipelineDeps, 'config' | 'areas' | 'log'>,
  bucket: R2Bucket,
): Promise<SourceList> {
  const { boards: name } = config;
  const text = name === null ? null : await readBucketText(bucket, name, 'WEALDWAY_BOARDS');
  const list = listSources(text, areas);
  for (const mistake of list.boardMistakes)
    log.warn('A line of the file of boards is left out', { detail: mistakeInWords(name ?? '', mistake) });
  return list;
}
