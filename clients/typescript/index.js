/** A client of the Wealdway API. `index.d.ts` says what it takes and gives. */
import createClient from 'openapi-fetch';

export function createWealdwayClient(baseUrl, options = {}) {
  return createClient({ ...options, baseUrl });
}
