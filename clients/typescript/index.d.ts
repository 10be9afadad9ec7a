import type { Client, ClientOptions } from 'openapi-fetch';
import type { components, paths } from './schema.d.ts';

/** Every address of the API with its parameters and answers. */
export type WealdwayClient = Client<paths>;

/** The answers by their names in the OpenAPI document: `Answers['Snapshot']`. */
export type Answers = components['schemas'];

/** `baseUrl` is where the service is, such as `https://lmi.example`. An answer has `data`, or `error`: a problem as in RFC 9457. */
export function createWealdwayClient(
  baseUrl: string,
  options?: Omit<ClientOptions, 'baseUrl'>,
): WealdwayClient;
