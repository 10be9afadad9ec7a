/**
 * Many readers at once, over the demonstration: 4,000 schools at the embed, the same page beside 2,000 clients that drip their requests,
 * the time from nothing to the first answer, and memory under a long mixed load.
 */
import { readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { type DemonstrationService, serveDemonstration } from './demonstration-service.ts';
import { cpuMicroseconds, median } from './process-cost.ts';
import type { Server } from './started-server.ts';

const EMBED = '/embed/v1/snapshot?area=medway&sector=construction';
const SCHOOLS = 4000;
const REQUESTS_OF_A_SCHOOL = 30;
const SLOW_CLIENTS = 2000;
/** What the long load asks for in turn: stored, made, searched. */
const MIXED = [
  '/api/v1/snapshots/medway/construction?level=ks4',
  '/in/medway/construction',
  '/in/kent',
  EMBED,
  '/vacancies?q=care',
  '/api/v1/postings?area=kent',
];
const REQUESTS_A_SECOND = 60;

export interface Waits {
  readonly medianMs: number;
  readonly p99Ms: number;
}

export interface CrowdResult {
  readonly schools: Waits & {
    readonly requests: number;
    readonly failed: number;
    readonly cpuUsEach: number;
  };
  readonly alone: Waits;
  readonly besideSlow: Waits & { readonly held: number };
  readonly coldStartMs: readonly number[];
  readonly memory: { readonly minutes: number; readonly beginMb: number; readonly endMb: number };
}

export interface CrowdOptions {
  /** Over how long the schools' requests are spread: 300 is the lesson. */
  readonly lessonSeconds: number;
  readonly memoryMinutes: number;
}

export async function benchCrowd({ lessonSeconds, memoryMinutes }: CrowdOptions): Promise<CrowdResult> {
  const service = await serveDemonstration();
  try {
    const schools = await askAsSchools(service, lessonSeconds);
    const alone = waitsOf(await askSteadily(service.origin, 1000));
    const besideSlow = await askBesideSlowClients(service.origin);
    const memory = await watchMemory(service, memoryMinutes);
    return { schools, alone, besideSlow, memory, coldStartMs: await startCold(service) };
  } finally {
    service.close();
  }
}

/** Each school from an address of its own, as far as loopback has them: 127.0.0.0/8. */
async function askAsSchools({ origin, process: { pid } }: Server, seconds: number) {
  const waits: number[] = [];
  let failed = 0;
  const ask = async (school: number): Promise<void> => {
    const localAddress = `127.1.${school >> 8}.${school & 255}`;
    const dispatcher = new Agent({ connect: { localAddress }, connections: 1 });
    const began = performance.now();
    try {
      const { statusCode, body } = await request(`${origin}${EMBED}`, { dispatcher });
      await body.dump();
      waits.push(performance.now() - began);
      if (statusCode !== 200) failed += 1;
    } catch {
      failed += 1;
    } finally {
      await dispatcher.close();
    }
  };
  const total = SCHOOLS * REQUESTS_OF_A_SCHOOL;
  const requests = Math.round((total * seconds) / 300);
  const cpuBefore = cpuMicroseconds(pid ?? 0);
  await atRate(requests, requests / seconds, (turn) => ask(turn % SCHOOLS));
  const cpuUsEach = (cpuMicroseconds(pid ?? 0) - cpuBefore) / requests;
  return { ...waitsOf(waits), requests, failed, cpuUsEach };
}

/** Does not wait for answers before the next is asked, as readers don't. */
async function atRate(count: number, perSecond: number, ask: (turn: number) => Promise<void>): Promise<void> {
  const asked: Promise<void>[] = [];
  const began = performance.now();
  for (let turn = 0; turn < count; turn++) {
    const early = (turn / perSecond) * 1000 - (performance.now() - began);
    if (early > 1) await wait(early);
    asked.push(ask(turn));
  }
  await Promise.all(asked);
}

async function askSteadily(origin: string, count: number): Promise<readonly number[]> {
  const dispatcher = new Agent({ connections: 8 });
  const waits: number[] = [];
  await atRate(count, 100, async () => {
    const began = performance.now();
    const { statusCode, body } = await request(`${origin}${EMBED}`, { dispatcher });
    await body.dump();
    if (statusCode !== 200) throw new Error(`${EMBED} answered ${statusCode}`);
    waits.push(performance.now() - began);
  });
  await dispatcher.close();
  return waits;
}

/** Each sends a letter of its headers a second, a hundredth of them at a time, and comes back when it is let go. */
async function askBesideSlowClients(origin: string): Promise<Waits & { readonly held: number }> {
  const port = Number(new URL(origin).port);
  const sockets = new Set<Socket>();
  let isOver = false;
  const open = (client: number): void => {
    const socket = connect({
      port,
      host: '127.0.0.1',
      localAddress: `127.2.${client >> 8}.${client & 255}`,
    });
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      if (!isOver) open(client);
    });
    socket.write('GET / HTTP/1.1\r\nx: ');
  };
  for (let client = 0; client < SLOW_CLIENTS; client++) open(client);
  await wait(2000);
  let turn = 0;
  // Not all at once: that would stop this process, which measures the others' waits.
  const drip = setInterval(() => {
    turn += 1;
    for (const [place, socket] of [...sockets].entries())
      if (place % 100 === turn % 100 && socket.writable) socket.write('a');
  }, 10);
  const waits = await askSteadily(origin, 2000);
  const held = sockets.size;
  isOver = true;
  clearInterval(drip);
  for (const socket of sockets) socket.destroy();
  return { ...waitsOf(waits), held };
}

/** After a tenth of the time, when all is warm, and at the end. */
async function watchMemory(
  { origin, process: { pid } }: Server,
  minutes: number,
): Promise<CrowdResult['memory']> {
  const dispatcher = new Agent({ connections: 8, headersTimeout: 60_000 });
  const ask = async (turn: number): Promise<void> => {
    const path = MIXED[turn % MIXED.length] ?? EMBED;
    const { body } = await request(`${origin}${path}`, { dispatcher });
    await body.dump({ limit: 50_000_000 });
  };
  const askFor = (share: number) => {
    const seconds = minutes * 60 * share;
    return atRate(Math.round(seconds * REQUESTS_A_SECOND), REQUESTS_A_SECOND, ask);
  };
  await askFor(0.1);
  const beginMb = residentMb(pid ?? 0);
  await askFor(0.9);
  const endMb = residentMb(pid ?? 0);
  await dispatcher.close();
  return { minutes, beginMb, endMb };
}

function residentMb(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) / 1024;
}

async function startCold(service: DemonstrationService): Promise<readonly number[]> {
  const took: number[] = [];
  let running: Server = service;
  for (let turn = 0; turn < 3; turn++) {
    const ended = new Promise((done) => running.process.once('exit', done));
    running.process.kill('SIGTERM');
    await ended;
    const began = performance.now();
    running = await service.restart();
    took.push(performance.now() - began);
  }
  return took;
}

function waitsOf(values: readonly number[]): Waits {
  const sorted = [...values].sort((a, b) => a - b);
  return { medianMs: median(sorted), p99Ms: sorted[Math.ceil(sorted.length * 0.99) - 1] ?? Number.NaN };
}
