/** How the text of one setting becomes its value. What is wrong is reported, and then nobody sees the value. */
import { isAreaCode, levelOfCode, type PartnershipDefinition } from '../domain/area.ts';
import { splitList, splitPair } from '../domain/setting-text.ts';

/** What an operator reads about one setting. */
export interface SettingDescription {
  readonly name: string;
  /** What holds when the setting is absent; empty for "none". */
  readonly default: string;
  readonly help: string;
}

/** Where problems go. */
export interface Report {
  report(problem: string): void;
}

export function parseText(text: string, { report }: Report): string {
  if (text === '') report('must not be empty; leave it out for the default');
  return text;
}

export function parsePort(text: string, { report }: Report): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    report(`"${text}" is not a port: give a number from 0 to 65535`);
  return port;
}

export function parseUrl(text: string, { report }: Report): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    report(`"${text}" is not an address: it must begin with https:// or http://`);
  } else if (url.username !== '' || url.password !== '' || /[?#]/.test(text)) {
    report('an address here has no user name, password, ? or #');
  }
  return text.replace(/\/+$/, '');
}

export function parseContact(text: string, { report }: Report): string | null {
  if (text === '') return null;
  const isEmail = /^[\x21-\x7e]+@[\x21-\x7e]+\.[\x21-\x7e]+$/.test(text);
  const isAddress = /^https:\/\/[\x21-\x7e]+$/.test(text) && URL.canParse(text);
  if (!isEmail && !isAddress) report(`"${text}" is neither an e-mail address nor an https address`);
  return text;
}

export function parsePartnerships(text: string, { report }: Report): readonly PartnershipDefinition[] {
  const partnerships: PartnershipDefinition[] = [];
  for (const part of splitList(text, ';')) {
    const pair = splitPair(part);
    if (!pair) {
      report(`"${part}" must read Name=code+code`);
      continue;
    }
    const [name, codes] = pair;
    const members = splitList(codes, '+').flatMap((code) => {
      if (isAreaCode(code) && levelOfCode(code) !== 'partnership') return [code];
      report(`"${code}" in "${name}" is not an area code such as E06000035`);
      return [];
    });
    if (new Set(members).size < members.length) report(`"${name}" names an area twice`);
    if (partnerships.some((other) => other.name === name)) report(`"${name}" is defined twice`);
    partnerships.push(Object.freeze({ name, members: Object.freeze(members) }));
  }
  return Object.freeze(partnerships);
}

/** Percent signs of an address undone; as it is where they mean nothing. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
