/** What became of a connection, in words for whoever runs the service. */

const HUNG_UP = 'it hung up before its answer was whole';
const NO_CONNECTION = 'no connection came about in time';
const NO_WAY = 'this machine finds no way to it';
const BROKEN_PACKING = 'its compressed answer is broken or was cut off';

/** By the code that Node and undici give. */
const FAULTS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'it accepts no connections',
  ECONNRESET: HUNG_UP,
  EPIPE: HUNG_UP,
  UND_ERR_SOCKET: HUNG_UP,
  ERR_STREAM_PREMATURE_CLOSE: HUNG_UP,
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'its answer is not as long as it says',
  ETIMEDOUT: NO_CONNECTION,
  UND_ERR_CONNECT_TIMEOUT: NO_CONNECTION,
  EHOSTUNREACH: NO_WAY,
  ENETUNREACH: NO_WAY,
  ENOTFOUND: 'no machine has that name, or this one cannot look names up',
  EAI_AGAIN: 'this machine cannot look names up at the moment',
  Z_BUF_ERROR: BROKEN_PACKING,
  Z_DATA_ERROR: BROKEN_PACKING,
};

/** "it accepts no connections (ECONNREFUSED)"; null for a code that is of something else. */
export function connectionFault(code: string): string | null {
  const fault = Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined;
  return fault === undefined ? null : `${fault} (${code})`;
}

/** "no whole answer within 30 seconds". */
export function lateAnswer(timeoutMs: number): string {
  const seconds = Math.max(1, Math.round(timeoutMs / 1000));
  return `no whole answer within ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
}
