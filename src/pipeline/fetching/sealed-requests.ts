/** Requests as they are kept from one step of a run to the next: a header names the setting of a secret where the secret stood. */
import type { PlannedRequest } from '../../connectors/contract.ts';

type Secrets = Readonly<Record<string, string>>;

/** `secrets`: values by the name of their setting. */
export function sealRequest(request: PlannedRequest, secrets: Secrets): PlannedRequest {
  return mapHeaders(request, (value) =>
    eachSecret(secrets).reduce((text, [setting, secret]) => text.replaceAll(secret, placeOf(setting)), value),
  );
}

/** The request that was sealed, with what the settings say now. */
export function openRequest(request: PlannedRequest, secrets: Secrets): PlannedRequest {
  return mapHeaders(request, (value) =>
    eachSecret(secrets).reduce((text, [setting, secret]) => text.replaceAll(placeOf(setting), secret), value),
  );
}

const placeOf = (setting: string): string => `{{${setting}}}`;

const eachSecret = (secrets: Secrets) => Object.entries(secrets).filter(([, secret]) => secret !== '');

function mapHeaders(request: PlannedRequest, change: (value: string) => string): PlannedRequest {
  if (request.headers === undefined) return request;
  const headers = Object.entries(request.headers).map(([name, value]) => [name, change(value)]);
  return { ...request, headers: Object.fromEntries(headers) };
}
