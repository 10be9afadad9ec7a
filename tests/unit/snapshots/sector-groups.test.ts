/** Groups of other sources reach a sector only where they fit it wholly. */
import { describe, expect, it } from 'vitest';
import { industryGroup } from '../../../src/connectors/dfe/skills-imperative-2035/lookups.ts';
import { allSectors, sectors } from '../../../src/reference/sectors.ts';
import { mainIndustry, projectedGroups, subjectCodes } from '../../../src/snapshots/topics/sector-groups.ts';
import { sectorFacts } from '../../../src/snapshots/topics/sector-industries.ts';

const facts = (id: string) => {
  const sector = sectors.find((each) => each.id === id);
  if (!sector) throw new Error(`There is no sector ${id}`);
  return sectorFacts(sector);
};

describe('groups of the projections', () => {
  it.each([
    ['construction', ['construction', 'real-estate']],
    ['catering-and-hospitality', ['accommodation-and-food']],
    ['transport-and-logistics', ['transport-and-storage']],
    ['education-and-early-years', ['education']],
    ['public-administration', ['public-administration-and-defence']],
    // Finance is one group, but law stands among professional services.
    ['legal-finance-and-accounting', []],
    // Health and care are one group.
    ['health-and-science', []],
    ['care-services', []],
    ['hair-and-beauty', []],
  ])('%s', (id, groups) => expect(projectedGroups(facts(id))).toEqual(groups));

  it('are called as the connector calls them', () => {
    const labels = ['Public admin. and defence', 'Health and social work', 'Wholesale and retail trade'];
    expect(labels.map(industryGroup)).toEqual([
      'public-administration-and-defence',
      'health-and-social-work',
      'wholesale-and-retail-trade',
    ]);
    expect(projectedGroups(facts('public-administration'))).toEqual([industryGroup(labels[0] ?? '')]);
  });

  it('never puts one group under two sectors', () => {
    const used = sectors.flatMap((sector) => projectedGroups(sectorFacts(sector)));
    expect(used.filter((slug, at) => used.indexOf(slug) !== at)).toEqual([]);
  });
});

describe('subject areas', () => {
  it('never put one subject under two sectors, and leave shared ones out', () => {
    const used = sectors.flatMap((sector) => subjectCodes(sectorFacts(sector)));
    expect(used.filter((code, at) => used.indexOf(code) !== at)).toEqual([]);
    // Health and care; engineering with transport; retail, hair and catering; business and law.
    for (const shared of ['ssa1:1', 'ssa1:4', 'ssa1:7', 'ssa1:15']) expect(used).not.toContain(shared);
    expect(subjectCodes(facts('construction'))).toEqual(['ssa1:5']);
    expect(subjectCodes(sectorFacts(allSectors))).toEqual([]);
  });
});

describe('the main industry', () => {
  it('is wholly and cleanly its sector’s', () => {
    for (const { id, sic2007Divisions } of sectors) {
      const clean = sic2007Divisions.flatMap(({ code, fit }) => (fit === 'clean' ? [code] : []));
      expect(clean, id).toEqual(expect.arrayContaining([...(mainIndustry(id)?.divisions ?? [])]));
    }
  });

  it.each([
    ['construction', 'construction'],
    ['digital', 'information-technology'],
    ['public-administration', 'public-administration-and-defence'],
    // Health and care are one group; making things is several; hair has none.
    ['health-and-science', undefined],
    ['engineering-and-manufacturing', undefined],
    ['hair-and-beauty', undefined],
    ['all', undefined],
  ] as const)('of %s is %s', (id, slug) => expect(mainIndustry(id)?.slug).toBe(slug));
});
