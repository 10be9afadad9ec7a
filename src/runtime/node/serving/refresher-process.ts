/** Refreshing in a process of its own: a sweep, a list of adverts to code or an edition to build takes nothing from readers. */
import { type ChildProcess, fork } from 'node:child_process';
import type { Logger } from '../../../ports/logger.ts';
import type { Refresher } from '../refresher.ts';
import type { ReadingSettings } from './reading.ts';

const MODULE = new URL('./refresher-main.ts', import.meta.url);
/** After a crash; what was under way is on the queue. */
const RESTART_MS = 60_000;

export interface RefresherProcess extends Refresher {
  /** Ends it at once; the next start takes up what was under way. */
  kill(): void;
}

/** Begun again when it ends by itself. It is told its settings, keys among them, by message: nothing stands in the list of processes. */
export function startRefresherProcess(settings: ReadingSettings, log: Logger): RefresherProcess {
  let isStopping = false;
  let restart: NodeJS.Timeout | undefined;
  let ended = Promise.resolve();
  let child: ChildProcess | null = null;
  const start = (): void => {
    const own = fork(MODULE, {
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [],
    });
    child = own;
    own.on('error', (cause) =>
      log.error('The refreshing process cannot be reached', { detail: cause.message }),
    );
    own.send(settings);
    ended = new Promise((done) => {
      own.once('exit', (code, signal) => {
        done();
        if (isStopping) return;
        log.error('The refreshing process ended by itself and is begun again', { code, signal });
        restart = setTimeout(start, RESTART_MS);
      });
    });
  };
  start();
  return {
    async stop() {
      isStopping = true;
      clearTimeout(restart);
      child?.kill('SIGTERM');
      await ended;
    },
    kill() {
      child?.kill('SIGKILL');
    },
  };
}
