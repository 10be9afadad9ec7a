/** What workerd's inspector tells of an isolate, by the protocol of the Chrome DevTools. */
import { setTimeout as wait } from 'node:timers/promises';
import { type MessageEvent, WebSocket } from 'undici';

export interface Inspector {
  /** JavaScript's heap and the buffers it holds, after a collection. */
  heapBytes(): Promise<number>;
  close(): void;
}

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

export async function openInspector(port: number): Promise<Inspector> {
  // wrangler lets in whoever says who they are.
  const headers = { 'user-agent': 'bench', origin: 'http://localhost' };
  const socket = new WebSocket(`ws://localhost:${port}/ws`, { headers });
  await new Promise((done, fail) => {
    socket.addEventListener('open', done);
    socket.addEventListener('error', () => fail(new Error(`Nothing to inspect at port ${port}`)));
  });
  let asked = 0;
  const call = <T>(method: string): Promise<T> => {
    asked += 1;
    const id = asked;
    return new Promise((done, fail) => {
      const hear = ({ data }: MessageEvent) => {
        const answer: { readonly id?: number; readonly result?: T } = JSON.parse(String(data));
        if (answer.id !== id) return;
        socket.removeEventListener('message', hear);
        if (answer.result === undefined) fail(new Error(`${method} gave no result: ${data}`));
        else done(answer.result);
      };
      socket.addEventListener('message', hear);
      socket.send(JSON.stringify({ id, method }));
    });
  };
  await call('Runtime.enable');
  return {
    async heapBytes() {
      // It is done, and never answered.
      void call('HeapProfiler.collectGarbage');
      await wait(1_000);
      const { usedSize, backingStorageSize = 0 } = await call<Usage>('Runtime.getHeapUsage');
      return usedSize + backingStorageSize;
    },
    close: () => socket.close(),
  };
}
