/** Every list of adverts says what it is for: without that nothing of it is counted. */
import { expect, it } from 'vitest';
import { connectors } from '../../../src/connectors/registry.ts';
import { createAreaIndex } from '../../../src/reference/areas.ts';

const areas = createAreaIndex([]);
const lists = connectors.filter(({ source }) => source.kind === 'postings').map(({ source }) => source);

it.each(lists.map((source) => [source.id, source] as const))(
  '%s covers areas that we hold, and is named in sentences',
  (_, { adverts, coverage }) => {
    const names = (adverts?.covers ?? []).map((code) => areas.find(code)?.name);
    // The words that readers get say the same as the codes that counts rest on.
    expect(names.join(' and ')).toBe(coverage);
    expect(adverts?.inWords).toMatch(/^(in|on) /);
  },
);
