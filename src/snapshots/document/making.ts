/** How documents were made, for their readers and for later editions. */
import { BUILDING_HASH } from '../../domain/code-hashes.ts';
import { type CalendarDate, plainDate } from '../../domain/period.ts';

/** Changes with the code that makes documents of figures: the next edition is then built anew. */
export const BUILDER_VERSION = `snapshots-${BUILDING_HASH}`;

/** The day that the invented feeds were written for: whatever closes is judged on it. */
export const DEMONSTRATION_DAY: CalendarDate = '2026-11-20';

export const DEMONSTRATION_NOTICE = `Demonstration figures: invented for trying the service out, not real statistics. They are set on ${plainDate(DEMONSTRATION_DAY)}.`;
