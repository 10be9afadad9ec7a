/**
 * A process to be killed: refreshes the made-up feed into the database file it is given, from a feed that is a function of the day.
 * Arguments: file, archive folder, day.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refreshSource } from '../../../src/pipeline/run.ts';
import type { RawStore } from '../../../src/ports/raw-store.ts';
import { openSqlite } from '../../../src/runtime/node/sqlite.ts';
import { createFakeHttpClient } from '../fake-http-client.ts';
import { advertConnector, type MadeUpAdvert } from '../made-up-connector.ts';
import { createPipelineBench } from '../pipeline-bench.ts';

const [file = '', archive = '', day = '1'] = process.argv.slice(2);
const PAGES = 6;
const ADVERTS_PER_PAGE = 250;

const http = createFakeHttpClient((request) => {
  const page = Number(new URL(request.url).pathname.split('/')[2]);
  const adverts = Array.from({ length: ADVERTS_PER_PAGE }, (_, index): MadeUpAdvert => {
    const number = page * ADVERTS_PER_PAGE + index + Number(day) * 40;
    const isRetitled = number % 17 === Number(day);
    return {
      key: isRetitled ? `advert-${number}-day-${day}` : `advert-${number}`,
      alternateKey: `same-${number}`,
      title: number % 11 === 0 ? `Advert ${number}, day ${day}` : `Advert ${number}`,
      closesAt: `2026-09-${String((number % 28) + 1).padStart(2, '0')}T12:00:00Z`,
      isBroken: number % 97 === 0,
    };
  });
  return { body: JSON.stringify({ adverts, next: page < PAGES ? `/page/${page + 1}` : null }) };
});

const raw: RawStore = {
  async put(bytes) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const temporary = join(archive, `${sha256}.${process.pid}`);
    writeFileSync(temporary, bytes);
    renameSync(temporary, join(archive, sha256));
    return sha256;
  },
  async get(sha256) {
    const path = join(archive, sha256);
    return existsSync(path) ? new Uint8Array(readFileSync(path)) : null;
  },
};

const owner = { id: String(process.pid), isAlive: (id: string) => isProcessAlive(Number(id)) };

function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const db = openSqlite({ file });
const bench = createPipelineBench(db, { http, raw, owner });
bench.clock.set(`2026-09-${day.padStart(2, '0')}T06:00:00Z`);
await refreshSource(bench.deps, advertConnector(), { runKey: `day-${day}`, contentKind: 'live' });
await db.close();
