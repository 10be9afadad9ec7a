/** Node tests talk to this machine only: any other address is a test that depends on somebody else's server. */
import { Socket } from 'node:net';

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost|::1)$/;
const connect = Socket.prototype.connect as (...args: unknown[]) => Socket;

Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  const [first] = args.flat() as [{ host?: string; path?: string } | undefined];
  const host = typeof first === 'object' ? first.host : undefined;
  if (host !== undefined && !LOOPBACK.test(host)) throw new Error(`A test tried to reach ${host}`);
  return connect.apply(this, args);
} as typeof Socket.prototype.connect;
