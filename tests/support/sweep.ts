/** One sweep of one source over HTTP, in the order the pipeline keeps: plan, then what each answer calls for. Tests only. */
import type { Connector, PlannedRequest, RawResponse } from '../../src/connectors/contract.ts';

export interface SweepResult {
  readonly responses: readonly RawResponse[];
  /** Every record's key, repeats left out. */
  readonly keys: ReadonlySet<string>;
  readonly statedTotal: number | null;
}

export async function ask(baseUrl: string, request: PlannedRequest, now: string): Promise<RawResponse> {
  const answer = await fetch(`${baseUrl}${request.path}`, { headers: { ...request.headers } });
  return {
    request,
    status: answer.status,
    headers: { 'content-type': answer.headers.get('content-type') ?? '' },
    body: new Uint8Array(await answer.arrayBuffer()),
    retrievedAt: now,
  };
}

export async function sweep(connector: Connector, baseUrl: string, now: string): Promise<SweepResult> {
  const secrets = Object.fromEntries(connector.source.secrets.map(({ setting }) => [setting, 'test']));
  const queue = [...connector.plan({ now, secrets, lastRetrievedAt: null })];
  const responses: RawResponse[] = [];
  const keys = new Set<string>();
  let statedTotal: number | null = null;
  for (let requestCount = queue.length; queue.length > 0; ) {
    const request = queue.shift() as PlannedRequest;
    const response = await ask(baseUrl, request, now);
    responses.push(response);
    if (response.status !== 200) {
      if (request.isOptional) continue;
      throw new Error(`${request.path} answered ${response.status}`);
    }
    const parsed = connector.parse(response);
    statedTotal ??= parsed.statedTotal;
    for (const item of parsed.items) {
      const key = item.kind === 'record' ? connector.recordKey(item.record) : null;
      if (key !== null) keys.add(key);
    }
    const seen = { seenKeys: keys, requestCount };
    const more = parsed.next?.(seen) ?? connector.follow?.(response, seen) ?? [];
    requestCount += more.length;
    queue.push(...more);
  }
  return { responses, keys, statedTotal };
}
