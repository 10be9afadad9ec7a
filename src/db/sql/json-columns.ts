/**
 * What each JSON column holds. The columns are written by this program alone, from the types named here, so their shape
 * is not checked again; a text that is no JSON throws, as nothing but damage can cause it.
 */
import type { AreaCode } from '../../domain/area.ts';
import type { OccupationFact } from '../../domain/occupation-fact.ts';
import type { ApprenticeshipDetail, PostingPlace, StatedPay } from '../../domain/posting.ts';
import type { PostingMovements } from '../../domain/release.ts';

export function readTexts(column: string): string[] {
  return JSON.parse(column);
}

export function readAreaCodes(column: string): AreaCode[] {
  return JSON.parse(column);
}

export function readPlaces(column: string): readonly PostingPlace[] {
  return JSON.parse(column);
}

export function readStatedPay(column: string): StatedPay {
  return JSON.parse(column);
}

export function readApprenticeship(column: string | null): ApprenticeshipDetail | null {
  // Adverts stored before feeds were asked which are foundation apprenticeships do not say.
  return column === null ? null : { isFoundation: null, ...JSON.parse(column) };
}

export function readFact(column: string): OccupationFact {
  const fact: OccupationFact = JSON.parse(column);
  // Profiles stored before their ways in were read do not say.
  return fact.kind === 'profile' ? { ...fact, entry: fact.entry ?? [] } : fact;
}

export function readMovements(column: string | null): PostingMovements | null {
  return column === null ? null : JSON.parse(column);
}
