/** Runs on Node before the workers project: workerd's tests reach this server over the loopback, as they would a publisher. */
import type { TestProject } from 'vitest/node';
import { startHostileServer } from './hostile-server.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startHostileServer();
  project.provide('hostileUrl', server.url);
  return () => server.close();
}
