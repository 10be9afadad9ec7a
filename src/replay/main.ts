/** `npm run replay -- DIR [--port N]`: serves a folder of recorded feeds and prints how to refresh from each. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { boardSites } from './board-sites.ts';
import type { ReplaySource } from './replay-source.ts';
import { type Replay, startReplay } from './server.ts';
import { replaySources } from './sources.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '0' } },
  });
  const [directory] = positionals;
  const port = Number(values.port);
  if (directory === undefined || positionals.length > 1) throw new Error('Name one folder of recordings.');
  if (!existsSync(directory)) throw new Error(`There is no folder ${directory}.`);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('--port must be 0 to 65535.');
  const recorded = replaySources.filter((source) => source.isRecorded(directory));
  const sources = [...recorded, ...boardSites(directory)];
  if (sources.length === 0) throw new Error(`${directory} holds no recording that is laid out as expected.`);
  const replay = await startReplay({ directory, sources, port });
  for (const source of sources) for (const line of commandsFor(source, directory, replay)) say(line);
  say('Ctrl-C ends it.');
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\nUse: npm run replay -- DIR [--port N]\n`,
  );
  process.exitCode = 2;
}

/** Six in the morning: before the first deadline of a recorded day, so that what is listed is also open. */
function commandsFor(source: ReplaySource, directory: string, replay: Replay): string[] {
  const settings = Object.entries(source.settings ?? {}).map(([name, value]) => `${name}=${value} `);
  const command = `${settings.join('')}npm run wealdway -- refresh ${source.sourceId} --base-url`;
  const dates = source.dates(directory);
  if (dates.length === 0) return [`${command} ${replay.url(source.sourceId)}`];
  return dates.map((date) => `${command} ${replay.url(source.sourceId, date)} --now ${date}T06:00:00Z`);
}
