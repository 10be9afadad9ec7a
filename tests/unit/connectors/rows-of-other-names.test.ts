/** Rows that readers leave out: told where they may be ours under another name, and passed over in silence where they cannot be. */
import { describe, expect, it } from 'vitest';
import type { Connector } from '../../../src/connectors/contract.ts';
import { connector as furtherEducation } from '../../../src/connectors/dfe/further-education/connector.ts';
import { connector as workRates } from '../../../src/connectors/nomis/work-rates/connector.ts';
import { loadMaterial } from '../../support/connector-cases.ts';

const retrievedAt = '2026-11-20T09:00:00.000Z';

/** The source's recorded answer. */
async function normalText({ source }: Connector): Promise<string> {
  const { cases } = await loadMaterial(source.id);
  const found = cases.find(({ name }) => name === 'normal');
  if (found === undefined) throw new Error(source.id);
  return found.text;
}

function issuesOf<Fields>(connector: Connector<Fields>, text: string): string[] {
  const { items } = connector.parse({
    request: { path: '/', role: 'file' },
    status: 200,
    headers: {},
    body: new TextEncoder().encode(text),
    retrievedAt,
  });
  return [...items].flatMap((item) => {
    if (item.kind === 'issue') return [item.issue.detail];
    const { issues = [] } = connector.normalise(item.record, { now: retrievedAt });
    return issues.map(({ detail }) => detail);
  });
}

describe('a row of further education', () => {
  const UNDER_19 = 'Further education and skills,Total,Further education and skills: Total,Under 19';
  const told = async (now: string) => {
    const text = await normalText(furtherEducation);
    expect(text).toContain(UNDER_19);
    const changed = issuesOf(furtherEducation, text.replace(UNDER_19, now));
    return changed.filter((detail) => detail.includes('none of those that we take'));
  };

  it.each([
    ['status', 'Further education and skills,Regulated,Further education and skills: Total,Under 19'],
    ['level', 'Further education and skills,Total,Further education and skills: Level 2,Under 19'],
  ])('of another %s alone is told where ours is missing', async (_, now) => {
    expect(await told(now)).toEqual([expect.stringMatching(/^1 areas .*E06000035, 202425, age=under-19$/)]);
  });

  it('as it was, or of another status and level, is not told', async () => {
    expect(await told(UNDER_19)).toEqual([]);
    const both = 'Further education and skills,Regulated,Further education and skills: Level 2,Under 19';
    expect(await told(both)).toEqual([]);
  });
});

it('an area of Nomis is told, once, where the query does not ask for it', async () => {
  const text = await normalText(workRates);
  const told = (code: string) =>
    issuesOf(workRates, text.replaceAll('E14001465', code)).filter((detail) => detail.includes(code));
  const leftOut = expect.stringMatching(/which our query does not ask for\. These figures are left out/);
  expect(told('E14001465')).toEqual([leftOut]);
  expect(told('TLK1')).toEqual([leftOut]);
});
