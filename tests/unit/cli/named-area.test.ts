/** The area that a command is asked for, as people say it. */
import { describe, expect, it } from 'vitest';
import { createAreaIndex } from '../../../src/reference/areas.ts';
import { slugReader } from '../../../src/runtime/node/commands/named-area.ts';

const slugOf = slugReader(createAreaIndex([]));

describe('an area by the name that people use', () => {
  it.each([
    ['glasgow', 'glasgow-city'],
    ['Aberdeen', 'aberdeen-city'],
    ['dundee', 'dundee-city'],
    ['edinburgh', 'city-of-edinburgh'],
    ['bristol', 'bristol-city-of'],
    ['hull', 'kingston-upon-hull-city-of'],
    ['durham', 'county-durham'],
    ['derry', 'derry-city-and-strabane'],
    // A town, a postcode, a code, a slug, with blanks.
    ['chatham', 'medway'],
    ['ME4 6EP', 'medway'],
    ['E10000016', 'kent'],
    [' tower-hamlets ', 'tower-hamlets'],
    ['South East', 'south-east'],
  ])('%s is %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it.each(['richmond', 'gillingham', 'kennt', 'nowhere', ''])(
    '%s is left as it is: nobody is guessed for',
    (text) => {
      expect(slugOf(text)).toBe(text);
    },
  );
});
