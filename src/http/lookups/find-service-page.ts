/** "Cookies", "where do the figures come from", "contact": questions about this service, each with the page that answers. */
import { explainWords } from '../../snapshots/words/glossary.ts';
import type { FoundAnything } from './found-anything.ts';

const THIS =
  '(?:this|these|the|your|it|they|an?|embeds?|embedding|widgets?|cards?|codes?|frames?|tables?|figures|data|numbers|site|website|pages?|service|wealdway|information)';
const ABOUT_THIS = `(?: ${THIS})*`;
const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'i');

const PAGES: readonly (readonly [RegExp, string])[] = [
  [
    whole(
      `(?:web ?site )?accessibility(?: statement| policy)?|(?:is|are)${ABOUT_THIS} accessible|wcag(?: 2\\.[12])?(?: aa)?`,
    ),
    '/accessibility',
  ],
  [
    whole(
      `contact(?: us| details| you| form)?|who (?:runs|made|makes|owns|is behind)${ABOUT_THIS}|report (?:a |an )?(?:problem|mistake|error|fault)|feedback|(?:make a )?complain(?:t|ts)?|something is wrong|about us`,
    ),
    '/accessibility#tell-us',
  ],
  [
    whole(
      `(?:data |your |the )?sources?(?: of${ABOUT_THIS})?|where (?:do|does|did|is|are)${ABOUT_THIS} (?:come from|from|got from)|(?:how (?:often|old|recent|up to date|current)|when|is|are)(?: (?:is|are|was|were))?${ABOUT_THIS} (?:(?:last )?updated|up to date|from|published|out of date)|how (?:old|recent|current|reliable|accurate) (?:is|are)${ABOUT_THIS}|last updated|update frequency|(?:is|are)${ABOUT_THIS} (?:accurate|reliable|real)|(?:terms(?: (?:and conditions|of use))?|licen[cs]es?|copyright)(?: of${ABOUT_THIS})?|status`,
    ),
    '/status',
  ],
  [whole(`what(?:['’]?s| is| has)? (?:new|changed)|(?:recent )?changes|updates|news`), '/changes'],
  [
    whole(
      `help|(?:user )?guide|instructions|faqs?|(?:what is|what['’]?s|whats)(?: (?:this|wealdway))(?: (?:site|website|service|for|about))*|about(?: (?:this (?:site|website|service)|wealdway))?|how (?:do|can|does|to)(?: (?:i|we|you))? (?:use|read|understand|work)${ABOUT_THIS}|how does${ABOUT_THIS} work`,
    ),
    '/how-to-read',
  ],
  [whole('apis?|open ?api|json|developers?(?: (?:page|docs|documentation))|for developers'), '/developers'],
  [whole('(?:useful|other|more) (?:links|web ?sites|places to look|resources)|directory'), '/directory'],
  [whole('(?:check|verify)(?: (?:a|the|this|my))?(?: (?:printed|poster|sheet|page|code))+'), '/verify'],
];

const PRIVACY = whole(
  `(?:privacy|cookies?|gdpr|data protection|tracking)(?: (?:and cookies?|polic(?:y|ies)|notices?|statements?))*|(?:do you|(?:do|does)${ABOUT_THIS}) (?:use|set|have|track|keep|store|save) .*(?:cookies?|data|me|pupils|details|information)`,
);
const FREE = whole(
  `(?:is|are)${ABOUT_THIS} free(?: to use)?|(?:how much (?:does|is)|what does)${ABOUT_THIS} cost|(?:cost|price|pricing|subscription)s?|(?:do (?:i|we) (?:need|have) (?:to )?(?:an? )?)?(?:log ?in|sign ?(?:in|up)|register|account|password)(?: to use${ABOUT_THIS})?`,
);

/** "What does median mean": a word that our pages explain. */
const MEANING = /^(?:what (?:does|do) (?:an? |the )?(.+?) mean|(?:the )?meaning of (.+)|define (.+))$/i;

const answered = (answer: string, name: string, href: string): FoundAnything => ({
  goTo: null,
  answer,
  jobs: [],
  places: [{ name, href, kind: '' }],
});

/** Null where the text asks about anything but this service. */
export function findServicePage(text: string): FoundAnything | null {
  const plain = text
    .trim()
    .replace(/[?!.]+$/, '')
    .replace(/\s+/g, ' ');
  if (PRIVACY.test(plain))
    return answered(
      'No cookie is set and nothing is kept about you. What schools paste from here has no cookie either.',
      'For your website',
      '/embed-code',
    );
  if (FREE.test(plain))
    return answered('It is all free, with nothing to sign in to.', 'How to read this', '/how-to-read');
  const [, ...asked] = MEANING.exec(plain) ?? [];
  const [term] = explainWords(asked.filter((word) => word !== undefined));
  if (term !== undefined)
    return answered(`${term.term}: ${term.meaning}`, 'Words that our pages use', '/how-to-read#words');
  const found = PAGES.find(([words]) => words.test(plain));
  return found === undefined ? null : { goTo: found[1] };
}
