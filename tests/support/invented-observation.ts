/** An invented figure for tests: only what a test is about needs to be given. */
import type { Observation } from '../../src/domain/observation.ts';
import { yearPeriod } from '../../src/domain/period.ts';

export function inventObservation(figure: Partial<Observation> = {}): Observation {
  return {
    measure: 'employment-rate',
    areaCode: 'E06000035',
    period: yearPeriod(2024),
    dimensions: {},
    value: 70,
    status: figure.value === null ? 'suppressed' : 'normal',
    statusReason: null,
    lower95: null,
    upper95: null,
    coefficientOfVariation: null,
    note: null,
    ...figure,
  };
}
