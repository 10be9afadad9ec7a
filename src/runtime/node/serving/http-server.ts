/** The server itself: how many may be connected, and how long each may take to ask. */
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Front } from './front.ts';

export interface ServerLimits {
  /** Connections at the same time; the next is closed at once. */
  readonly connections: number;
  /** Of those, from one address that is no trusted proxy. A school with 1,500 pupils is one. */
  readonly connectionsOfOne: number;
  /** From the connection, or the last answer, to the end of the next request's headers. */
  readonly headersMs: number;
  /** To the end of its body, which nobody reads. */
  readonly requestMs: number;
  /** A connection on which neither side gets a byte through. Longer than any answer takes. */
  readonly silenceMs: number;
  /** Between two requests. */
  readonly keepAliveMs: number;
}

/** With answers of at most `timeLimitMs`. */
export function serverLimits(timeLimitMs: number): ServerLimits {
  return {
    connections: 8000,
    connectionsOfOne: 2000,
    headersMs: 10_000,
    requestMs: 15_000,
    silenceMs: timeLimitMs + 10_000,
    keepAliveMs: 5000,
  };
}

export function createHttpServer(
  front: Front,
  limits: ServerLimits,
  isTrustedProxy: (address: string) => boolean,
): Server {
  const adapted = getRequestListener(front.fetch);
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: limits.keepAliveMs,
      connectionsCheckingInterval: Math.min(1000, limits.headersMs),
      maxHeaderSize: 16_384,
    },
    (incoming, outgoing) => {
      if (!front.answerReady(incoming, outgoing)) void adapted(incoming, outgoing);
    },
  );
  server.maxConnections = limits.connections;
  server.setTimeout(limits.silenceMs);
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const count = (open.get(address) ?? 0) + 1;
    if (count > limits.connectionsOfOne && !isTrustedProxy(address)) {
      socket.destroy();
      return;
    }
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
  });
  return server;
}
