/** The operator's file of boards as the service meets it: one list with the registry, and mistakes that stop nothing. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { BOARD_COLUMNS } from '../../src/connectors/board/read-boards.ts';
import { connectors } from '../../src/connectors/registry.ts';
import { ConfigInvalid } from '../../src/domain/errors.ts';
import { createApp } from '../../src/http/app.ts';
import { createNodeDeps, type NodeDeps } from '../../src/runtime/node/deps.ts';

const LINE =
  'otter,rss,https://jobs.otter.example/vacancies.rss,Otter Council,E10000016,complete,,Written consent,"Ann Otter, 3 November 2026, letter",adverts';
let folder: string;
let deps: NodeDeps | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boards-'));
});
afterEach(async () => {
  await deps?.close();
  deps = null;
  rmSync(folder, { recursive: true, force: true });
});

function open(lines: readonly string[], env: Readonly<Record<string, string>> = {}): NodeDeps {
  const boards = join(folder, 'boards.csv');
  writeFileSync(boards, [BOARD_COLUMNS.join(','), ...lines].join('\n'));
  const config = parseConfig({
    WEALDWAY_DATABASE: ':memory:',
    WEALDWAY_ARCHIVE: join(folder, 'raw'),
    WEALDWAY_BOARDS: boards,
    ...env,
  });
  deps = createNodeDeps(config, { logLevel: 'silent' });
  return deps;
}

async function ask(made: NodeDeps, path: string): Promise<Response> {
  const sources = made.connectors.map(({ source }) => source);
  return createApp({ ...made, sources }).request(path);
}

describe('the file of boards', () => {
  it('adds its boards to the list of sources, everywhere', async () => {
    const made = open([LINE]);
    expect(made.connectors).toHaveLength(connectors.length + 1);
    const answer = await ask(made, '/api/v1/sources/board/otter');
    expect(await answer.json()).toMatchObject({
      id: 'board/otter',
      title: 'Vacancies of Otter Council',
      coverage: 'Kent',
    });
  });

  it('loses a line with a mistake and nothing else, and the status says which', async () => {
    const made = open([LINE, LINE.replace('rss', 'rrs').replace('otter', 'b')]);
    expect(made.connectors).toHaveLength(connectors.length + 1);
    const status: unknown = await (await ask(made, '/api/v1/status')).json();
    expect(status).toMatchObject({ boardMistakes: [{ line: 3, column: 'kind' }] });
    expect(await (await ask(made, '/status')).text()).toContain('Mistakes in the list of local boards: 1.');
  });

  it('may be switched off by id, before the file was read', () => {
    const made = open([LINE], { WEALDWAY_DISABLED_SOURCES: 'board/otter' });
    expect([...made.config.disabledSources]).toEqual(['board/otter']);
    expect(() => parseConfig({ WEALDWAY_DISABLED_SOURCES: 'borad/otter' })).toThrow(ConfigInvalid);
  });

  it('must be there when it is named', () => {
    const config = parseConfig({ WEALDWAY_DATABASE: ':memory:', WEALDWAY_BOARDS: join(folder, 'none.csv') });
    expect(() => createNodeDeps(config, { logLevel: 'silent' })).toThrow(/check WEALDWAY_BOARDS/);
  });
});
