/** What the lock says of every package that npm installs, judged: whole by hash, a licence that we may pass on, and no script that nobody decided on. */

export interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/** By path, as package-lock.json has it; '' is the project itself. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** Licences of what a server runs: none asks more than to be named. MPL-2.0 asks it of its own files alone, and Zlib that changes are marked: we change none. */
const OURS = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Zlib',
]);
/** Besides, of what only tests and tools use, and nobody is given. */
const OF_TOOLS = new Set([
  ...OURS,
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'LGPL-3.0-or-later',
  'PSF-2.0',
  'Python-2.0',
]);

/** Looked at by hand: a licence that no short name says. */
const READ_BY_HAND: Readonly<Record<string, string>> = {
  'dejavu-fonts-ttf':
    'Bitstream Vera and Arev: free to use and pass on, also within programs, under the same name if unchanged',
  urls: 'none is stated; a part of oembetter, which a test uses, and passed on to nobody',
};

interface Judgement {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly isDev: boolean;
  /** Null when it has no install script. */
  readonly script: 'runs' | 'is kept from running' | null;
}

export interface PackageReport {
  readonly packages: readonly Judgement[];
  /** What is wrong, a sentence each. */
  readonly findings: readonly string[];
}

/** `allowed` is the `allowScripts` of package.json. */
export function judgePackages(
  locked: LockedPackages,
  allowed: Readonly<Record<string, boolean>>,
): PackageReport {
  const findings: string[] = [];
  const packages = Object.entries(locked).flatMap(([path, entry]): Judgement[] => {
    if (path === '') return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const isDev = entry.dev === true;
    const label = `${name}@${entry.version}`;
    if (!entry.integrity?.startsWith('sha512-'))
      findings.push(`${label} has no SHA-512 in package-lock.json.`);
    if (entry.resolved !== undefined) findings.push(`${label} names where it comes from: ${entry.resolved}.`);
    const licence = READ_BY_HAND[name] ?? entry.license ?? '';
    if (!Object.hasOwn(READ_BY_HAND, name) && !isAllowed(licence, isDev ? OF_TOOLS : OURS)) {
      findings.push(
        `${label} is licensed "${licence}": read it, and say in tools/packages/judge.ts that we may.`,
      );
    }
    const decision = allowed[name];
    if (entry.hasInstallScript && decision === undefined) {
      findings.push(
        `${label} runs a script when it is installed: decide on it in allowScripts of package.json.`,
      );
    }
    const script = entry.hasInstallScript ? (decision ? 'runs' : 'is kept from running') : null;
    return [{ name, version: entry.version, licence, isDev, script }];
  });
  for (const name of Object.keys(allowed)) {
    if (!packages.some((each) => each.name === name && each.script !== null)) {
      findings.push(`allowScripts of package.json decides on ${name}, which has no script.`);
    }
  }
  return { packages, findings };
}

/** "A OR B": one is enough. "A AND B": all of them. */
function isAllowed(licence: string, licences: ReadonlySet<string>): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((each) => each.split(' AND ').every((part) => licences.has(part.trim())));
}
