/** A file as what a board lists now: the same rooms, checks and archive as a sweep, and nobody is asked. */
import { type Connector, FILE_ROLE, type OfferedFile } from '../connectors/contract.ts';
import { SourceRefused, WrongUse } from '../domain/errors.ts';
import type { HttpClient } from '../ports/http-client.ts';
import type { Admission } from './fetching/admission.ts';
import type { ContentKind } from './fetching/content-kind.ts';
import { IMPORTED } from './fetching/imported-answers.ts';
import { runOnce } from './run.ts';
import { SOFTWARE_VERSION } from './shared/code-version.ts';
import type { PipelineDeps, RunOutcome } from './shared/deps.ts';
import { pathOfFile } from './staging/survey-file.ts';

const ADMISSION: Admission = {
  baseUrl: IMPORTED,
  isLoopback: true,
  userAgent: `Wealdway/${SOFTWARE_VERSION}`,
};

/** The newest file stands alone: what an earlier one listed and this one lacks is absent. Throws what {@link runOnce} throws, and WrongUse. */
export async function importBoardFile(
  deps: PipelineDeps,
  connector: Connector,
  file: OfferedFile,
  contentKind: ContentKind,
): Promise<RunOutcome> {
  const { source } = connector;
  if (!source.board) throw new WrongUse(`${source.id} is no board: wealdway import takes files of figures.`);
  if (file.body.byteLength > source.politeness.maxBytes)
    throw new WrongUse(
      `${file.name} is larger than the ${source.politeness.maxBytes / 1e6} MB that a board may be.`,
    );
  const sha256 = await deps.raw.put(file.body);
  const path = pathOfFile(file, sha256);
  const http: HttpClient = {
    async send({ url }) {
      if (url !== `${IMPORTED}${path}`) throw new SourceRefused(`${url} is not the file`, 404);
      return { status: 200, headers: {}, body: file.body };
    },
  };
  const { confirm: _nobodyIsAsked, ...reading } = connector;
  const runKey = `${deps.clock.now()} ${sha256.slice(0, 8)}`;
  const options = { runKey, contentKind, carriesImports: false };
  return runOnce(
    { ...deps, http },
    { ...reading, plan: () => [{ path, role: FILE_ROLE }] },
    ADMISSION,
    options,
  );
}
