/** How an applicant is to get in touch: by a chat app and no other way, or with somebody who gives no name. Pure. */
import { FREE_MAIL_HOSTS } from '../../reference/free-mail.ts';
import { plainName } from '../../reference/plain-name.ts';
import type { AdvertSentence } from './advert-sentences.ts';

export const CHAT_STEMS = [
  'whatsapp',
  'whats app',
  'telegram',
  'signal',
  'snapchat',
  'messenger',
  'facebook messenger',
  'instagram',
  'discord',
  'wechat',
  'viber',
];
const APP = '(?:whats ?app|telegram|signal|snapchat|(?:facebook )?messenger|instagram|discord|wechat|viber)';
const ASKS_FOR_CHAT = new RegExp(
  [
    `\\b(?:apply|contact|message|text|dm|reach|write to|enquiries|interviews?|get in touch|be in touch|drop|send|add)\\b(?: \\w+){0,8}? (?:on|by|via|through|over|using|to our) (?:our )?${APP}\\b`,
    `\\b${APP} (?:only|me\\b|us\\b|your|number|to apply)`,
    `\\bjoin (?:our|the) ${APP}\\b(?: \\w+){0,3} (?:apply|start|details)\\b`,
    `\\bby ${APP} to the\\b`,
  ].join('|'),
);
const CHAT_ONLY = new RegExp(`\\b${APP} only\\b|\\bonly (?:on|by|via|through) ${APP}\\b`);
/** Somebody else writes there, or nobody is to. */
const OTHER_CHAT =
  /\b(?:customers?|families|parents|players|followers|posts|classes|groups?|channels?|not|never|dont|prefer)\b/;
const OTHER_WAY =
  /\b(?:apply (?:online|here|now|through (?:our|this)|on our|via our)|web ?site|web ?page|e ?mail|call|phone|ring|in person|application form|portal|post your)\b/;
const NO_OTHER_WAY = /\bno (?:calls?|e ?mails?|phone|cvs?)\b/g;

/** The sentence that asks for a chat, where the advert names no other way. Null where it does not. */
export function chatOnly(sentences: readonly AdvertSentence[]): AdvertSentence | null {
  const asking = sentences.find(({ plain }) => ASKS_FOR_CHAT.test(plain) && !OTHER_CHAT.test(plain));
  if (asking === undefined || CHAT_ONLY.test(asking.plain)) return asking ?? null;
  const namesOther = sentences.some(({ plain }) => OTHER_WAY.test(plain.replace(NO_OTHER_WAY, ' ')));
  return namesOther ? null : asking;
}

/** What stands for a name where none is given. */
const NO_NAME =
  /^(?:|private(?: \w+)?|confidential(?: \w+)?|anonymous|not disclosed|undisclosed|unknown|hidden|n ?a|none|individual|name withheld)$/;
const HOSTS = FREE_MAIL_HOSTS.map((host) => host.replaceAll('.', '\\.')).join('|');
/** An address as it is written, or what is left of one in a stored advert. */
const FREE_MAIL = new RegExp(`(?:@\\s?|\\[)(?:${HOSTS})\\b`, 'i');
/** A body by its name: "Harrow Road Bakery is looking for", "Dale Joinery Ltd", "St Luke’s Church", "Join the team at Bluebell". */
const NAMED = [
  /\b(?!We |I |Our |You |This |It |There |My |The family)[A-Z][\w'’&-]+(?: (?:[A-Z][\w'’&.-]*|and|of|the|&)){1,6} (?:is|are) (?:looking|seeking|recruiting|hiring|searching)\b/,
  /\b[A-Z][\w'’&-]+(?: [A-Z&][\w'’&-]*){0,4} (?:Ltd|Limited|LLP|PLC|plc|CIC)\b/,
  /\b(?:team at|us at|[Hh]ere at|[Ww]e at|work (?:for|at)) (?:the )?[A-Z]/,
  /\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,4} (?:Pre-?[Ss]chool|School|Church|Nursery|Bakery|Hotel|Garage|Farm|Surgery|Academy|College|Council|Trust|Restaurant|Salon|Café|Cafe|Pharmacy|Clinic)\b/,
];

/** The sentence with the address at which nobody by name can be written to. Null where somebody is named, or no such address given. */
export function unnamedEmployer(
  employerName: string | null,
  text: string,
  sentences: readonly AdvertSentence[],
): AdvertSentence | null {
  if (!FREE_MAIL.test(text) || !NO_NAME.test(plainName(employerName ?? ''))) return null;
  if (NAMED.some((pattern) => pattern.test(text))) return null;
  return sentences.find(({ written }) => FREE_MAIL.test(written)) ?? null;
}
