/** Work to be done later, at least once. Handlers are idempotent: a run claims its key first. */
export type JobMessage =
  | { readonly job: 'refresh'; readonly sourceId: string; readonly runKey: string }
  | { readonly job: 'publish'; readonly editionName: string };

export interface JobQueue {
  send(message: JobMessage): Promise<void>;
}
