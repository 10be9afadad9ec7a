/** Workbooks by occupation, recorded with their edition, where they have one, before their name: `ons/2021.censusoccupationsenglandandwales.xlsx`. */
import type { Connector } from '../connectors/contract.ts';
import { connector as censusOccupations } from '../connectors/ons/census-occupations/connector.ts';
import { connector as labourDemand } from '../connectors/ons/labour-demand/connector.ts';
import { connector as soc2020Volume1 } from '../connectors/ons/soc2020-volume-1/connector.ts';
import { onsDataset } from './ons-dataset.ts';
import type { ReplaySource } from './replay-source.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function editions(connector: Pick<Connector, 'source'>, file: string): ReplaySource {
  return onsDataset(connector, WORKBOOK, (name) =>
    name.endsWith(`.${file}`) ? { edition: name.slice(0, -file.length - 1), file } : null,
  );
}

export const occupationWorkbooks: readonly ReplaySource[] = [
  editions(labourDemand, 'labourdemandbyoccupation.xlsx'),
  editions(censusOccupations, 'censusoccupationsenglandandwales.xlsx'),
  onsDataset(soc2020Volume1, WORKBOOK, (name) =>
    /^soc2020volume1.*\.xlsx$/.test(name) ? { edition: null, file: name } : null,
  ),
];
