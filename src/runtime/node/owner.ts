/** Who this process is, for claims: a claim whose holder is dead can be taken over at once instead of waiting for it to expire. */

import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { LeaseOwner } from '../../pipeline/shared/deps.ts';
import { errorCode } from './error-code.ts';

/** The id is `host:pid:start`; start is the kernel's start time of the process, 0 where there is no /proc. */
export function createOwner(): LeaseOwner {
  const host = hostname();
  return {
    id: `${host}:${process.pid}:${startTicksOf(process.pid)}`,
    isAlive(otherId) {
      const [, otherHost, pid, start] = /^(.*):(\d+):(\d+)$/.exec(otherId) ?? [];
      if (otherHost !== host) return null;
      if (!isRunning(Number(pid))) return false;
      const startNow = startTicksOf(Number(pid));
      // Process numbers are used again: another start time is another process.
      return startNow === 0 || start === '0' || startNow === Number(start);
    },
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // signal 0 only asks
    return true;
  } catch (cause) {
    return errorCode(cause) === 'EPERM'; // alive, and somebody else's
  }
}

/** Field 22 of /proc/PID/stat; the second field may hold spaces and brackets, so fields are counted from its end. */
function startTicksOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  } catch {
    return 0; // no /proc on this system
  }
}
