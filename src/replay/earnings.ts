/** Tables of the earnings survey, from archives that are recorded under the publisher's names (`ons/ashetable14*.zip`). */
import type { Connector } from '../connectors/contract.ts';
import { connector as payByAge } from '../connectors/ons/pay-by-age-and-occupation/connector.ts';
import { connector as payByOccupation } from '../connectors/ons/pay-by-occupation/connector.ts';
import { connector as payByRegion } from '../connectors/ons/pay-by-region-and-occupation/connector.ts';
import { onsDataset } from './ons-dataset.ts';
import type { ReplaySource } from './replay-source.ts';

function earningsTable(connector: Pick<Connector, 'source'>, table: string): ReplaySource {
  const named = new RegExp(`^ashetable${table}(20\\d\\d(?:provisional|revised))\\.zip$`);
  return onsDataset(connector, 'application/zip', (name) => {
    const edition = named.exec(name)?.[1];
    return edition === undefined ? null : { edition, file: name };
  });
}

export const earningsSources: readonly ReplaySource[] = [
  earningsTable(payByOccupation, '14'),
  earningsTable(payByRegion, '15'),
  earningsTable(payByAge, '20'),
];
