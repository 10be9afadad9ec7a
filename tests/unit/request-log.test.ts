/** The lines that Node writes of requests, which no library of logs writes for it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { laneOf } from '../../src/http/gate/lane.ts';
import { fieldsOf, seenRequest } from '../../src/http/gate/seen-request.ts';
import { requestLine } from '../../src/runtime/node/logger.ts';

const LOGGER = fileURLToPath(new URL('../../src/runtime/node/logger.ts', import.meta.url));

it('is one line of JSON whatever a stranger asks for', () => {
  const asked = fc.record({
    requestId: fc.uuid(),
    method: fc.string(),
    path: fc.string({ unit: 'binary' }).map((text) => `/${text}`),
  });
  fc.assert(
    fc.property(asked, fc.integer({ min: 100, max: 599 }), fc.nat(1e6), (given, status, tenths) => {
      const seen = seenRequest({ ...given, lane: laneOf(given.path) }, status, tenths / 7);
      const line = requestLine(seen, ',"time":"2026-11-20T10:00:00.000Z"');
      expect(line.indexOf('\n')).toBe(line.length - 1);
      expect(JSON.parse(line)).toEqual({
        level: 30,
        time: '2026-11-20T10:00:00.000Z',
        ...fieldsOf(seen),
        msg: 'request',
      });
    }),
  );
});

it('writes every line before it is closed', () => {
  const script = `
    import { createRequestLog } from ${JSON.stringify(LOGGER)};
    const log = createRequestLog(process.argv[1]);
    for (let status = 0; status < 600; status += 1)
      log.note({ requestId: 'r', method: 'GET', path: '/', lane: 'page', family: 'page', status, milliseconds: 1 });
    log.close();`;
  const written = (level: string) =>
    spawnSync(process.execPath, ['--input-type=module', '-e', script, level], { encoding: 'utf8' }).stderr;
  const statuses = written('info')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { status: number }).status);
  // What was being written when it was closed may come after the rest.
  expect(statuses.sort((a, b) => a - b)).toEqual(Array.from({ length: 600 }, (_, status) => status));
  expect(written('warn')).toBe('');
});
