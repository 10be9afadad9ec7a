/** The demonstration's files: what officers would bring to a source that is imported. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connector, OfferedFile } from '../../../connectors/contract.ts';
import type { SourceId } from '../../../domain/release.ts';

export const DEMO = fileURLToPath(new URL('../../../../demo/', import.meta.url));

export const hasFilesToImport = (sourceId: SourceId): boolean => existsSync(folderOfImports(sourceId));

/** Every file in the source's folder, in the order of their names. Files of a later day would come after. */
export function filesToImport({ source }: Connector): readonly OfferedFile[] {
  if (!hasFilesToImport(source.id)) return [];
  const folder = folderOfImports(source.id);
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, body: readFileSync(join(folder, name)) }));
}

const folderOfImports = (sourceId: SourceId): string => join(DEMO, 'imports', sourceId);
