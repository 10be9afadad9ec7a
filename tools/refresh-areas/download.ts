/** Downloads of the Open Geography Portal. */

export const PORTAL = 'https://opendata.arcgis.com';
const TIMEOUT_MS = 60_000;

/** The CSV of one dataset. Throws with what to do when the portal does not answer with one. */
export async function downloadCsv(baseUrl: string, datasetId: string): Promise<string> {
  const url = new URL(`/api/v3/datasets/${encodeURIComponent(datasetId)}/downloads/data`, baseUrl);
  url.search = '?format=csv&spatialRefId=4326';
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (response.status === 202) {
    await response.body?.cancel();
    throw new Error(`The portal is still preparing dataset ${datasetId}. Try again in a minute.`);
  }
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${url.href} answered ${response.status}. Look up the dataset's id at the portal.`);
  }
  if (text.trimStart().startsWith('<')) throw new Error(`${url.href} answered with a page and not with CSV.`);
  return text;
}
