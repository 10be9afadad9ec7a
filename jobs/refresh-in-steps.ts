/** Refreshes one source; where one invocation is too short for it, by a message a step. */
import type { JobMessage } from '../src/domain/job-message.ts';
import { refreshStep } from '../src/pipeline/refresh-step.ts';
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';
import { refresh } from './refresh.ts';

type Refresh = Extract<JobMessage, { job: 'refresh' }>;
type Connector = Parameters<typeof refreshStep>[1];

/** All at once where `send` is absent. A step that is lost is made up for by the timetable, once the run's lease is over. */
export async function refreshInSteps(
  deps: PipelineDeps,
  connectors: readonly Connector[],
  { handover, ...message }: Refresh,
  send?: (messages: readonly JobMessage[], afterMs: number) => Promise<void>,
): Promise<void> {
  if (send === undefined) return void (await refresh(deps, connectors, message));
  const connector = connectors.find(({ source }) => source.id === message.sourceId);
  if (!connector) {
    const { sourceId, runKey } = message;
    deps.log.warn('No connector has this id: the job was dropped', { sourceId, runKey });
    return;
  }
  const options = { runKey: message.runKey, contentKind: 'live', handover: handover ?? null } as const;
  const end = await refreshStep(deps, connector, options);
  if (!end.isOver) await send([{ ...message, handover: end.handover }], end.afterMs);
}
