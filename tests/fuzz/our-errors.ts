import { WealdwayError } from '../../src/domain/errors.ts';

/** Errors that we throw on purpose are answers. */
export function isOurError(error: unknown): boolean {
  return error instanceof WealdwayError;
}
