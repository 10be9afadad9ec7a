/** Of the page that says what is growing in a place. */
import { snapshotQuery } from './snapshot.ts';

export const growthQuery = snapshotQuery.pick({ level: true });
