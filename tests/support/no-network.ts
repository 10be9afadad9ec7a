/** Node tests talk to this machine only: any other address is a test that depends on somebody else's server. */
import dns from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';
import { type LookupFunction, Socket } from 'node:net';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|::1)$/;
const connect = Socket.prototype.connect as (...args: unknown[]) => Socket;

function refuse(host: string): void {
  if (!LOOPBACK.test(host)) throw new Error(`A test tried to reach ${host}`);
}

interface ConnectOptions {
  host?: string;
  lookup?: LookupFunction;
}

// Files share a process, and each runs this.
const GUARD = Symbol.for('wealdway: no network');
if (!Reflect.has(Socket.prototype, GUARD)) {
  Reflect.set(Socket.prototype, GUARD, true);
  guardConnections();
  guardLookups();
}

function guardConnections(): void {
  Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
    const [first] = args.flat() as [ConnectOptions | undefined];
    if (typeof first === 'object' && first.host !== undefined) {
      // A name that the test itself resolves leads wherever the test says.
      if (first.lookup) first.lookup = toThisMachine(first.lookup);
      else refuse(first.host);
    }
    return connect.apply(this, args);
  } as typeof Socket.prototype.connect;
}

function toThisMachine(lookup: LookupFunction): LookupFunction {
  return (host, options, callback) =>
    lookup(host, options, (error, found, family) => {
      const addresses = typeof found === 'string' ? [found] : found.map(({ address }) => address);
      const stranger = error ? undefined : addresses.find((address) => !LOOPBACK.test(address));
      if (stranger === undefined) callback(error, found, family);
      else callback(new Error(`A test tried to reach ${stranger}`), '', undefined);
    });
}

function guardLookups(): void {
  const lookup = dns.lookup as (host: string, ...rest: unknown[]) => Promise<unknown>;
  dns.lookup = (async (host: string, ...rest: unknown[]) => {
    refuse(host);
    return lookup(host, ...rest);
  }) as typeof dns.lookup;
  syncBuiltinESMExports();
}
