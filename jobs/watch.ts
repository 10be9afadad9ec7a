/** Tells an operator what is late, and when it is over. */
import type { PipelineDeps } from '../src/pipeline/shared/deps.ts';
import { watchSources } from '../src/pipeline/watch/watch.ts';
import { refreshing } from './schedule.ts';

type Connectors = readonly { readonly source: Parameters<typeof watchSources>[1][number] }[];

const PATIENCE = {
  attempts: refreshing.retryAfterMinutes.length + 1,
  maxMinutes: refreshing.maxMinutes,
};

/** At every tick, where there is somebody to tell. */
export function isWatched({ monitoring }: PipelineDeps['config']): boolean {
  return monitoring.alertWebhook !== null || monitoring.alertEmails.length > 0;
}

export async function watch(deps: PipelineDeps, connectors: Connectors): Promise<void> {
  const { troubled, messagesSent } = await watchSources(
    deps,
    connectors.map(({ source }) => source),
    PATIENCE,
  );
  if (messagesSent > 0) deps.log.info('The operator was told', { troubled, messagesSent });
}
