/** What is found wrong with a package, before it is installed. */
import { describe, expect, it } from 'vitest';
import { judgePackages, type LockedPackage } from '../../../tools/packages/judge.ts';

const GOOD: LockedPackage = { version: '1.0.0', integrity: 'sha512-x', license: 'MIT' };
const findingsOf = (entry: Partial<LockedPackage>, allowed: Record<string, boolean> = {}, name = 'a') =>
  judgePackages({ '': { version: '1' }, [`node_modules/${name}`]: { ...GOOD, ...entry } }, allowed).findings;

describe('a package', () => {
  it('is fine with a hash, a licence that we may pass on, and no script', () => {
    expect(findingsOf({})).toEqual([]);
    expect(findingsOf({ license: '(MIT OR GPL-3.0)' })).toEqual([]);
    expect(findingsOf({ license: 'MIT AND Apache-2.0' })).toEqual([]);
  });

  it('is found without a hash, also when it is for another system, and with a weak one', () => {
    const { integrity: _, ...without } = GOOD;
    const { findings } = judgePackages({ 'node_modules/b/node_modules/@x/a': without }, {});
    expect(findings).toEqual(['@x/a@1.0.0 has no SHA-512 in package-lock.json.']);
    expect(findingsOf({ integrity: 'sha1-x' })).toHaveLength(1);
  });

  it('is found when the lock names a place that it comes from', () => {
    expect(findingsOf({ resolved: 'https://mirror.example/a.tgz' })).toHaveLength(1);
  });

  it.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'UNLICENSED', '', 'SEE LICENSE IN LICENSE'])(
    'is found with the licence "%s"',
    (license) => {
      expect(findingsOf({ license })).toHaveLength(1);
    },
  );

  it('may have a licence as a tool that it may not have in the service', () => {
    expect(findingsOf({ license: 'LGPL-3.0-or-later', dev: true })).toEqual([]);
    expect(findingsOf({ license: 'LGPL-3.0-or-later' })).toHaveLength(1);
  });

  it('is found with a script that nobody decided on, and a decision without a script', () => {
    expect(findingsOf({ hasInstallScript: true })).toHaveLength(1);
    expect(findingsOf({ hasInstallScript: true }, { a: true })).toEqual([]);
    expect(findingsOf({ hasInstallScript: true }, { a: false })).toEqual([]);
    expect(findingsOf({}, { a: true })).toEqual([
      'allowScripts of package.json decides on a, which has no script.',
    ]);
  });
});
