/** What a pupil should be told before they apply. */
import type { NotedKind } from '../../domain/advert-safety.ts';
import type { WordRule } from './word-rule.ts';

const note = (kind: NotedKind, stems: readonly string[], says: RegExp, unless: RegExp | null): WordRule => ({
  kind,
  stems,
  says,
  unless,
  where: null,
});

export const NOTE_RULES: readonly WordRule[] = [
  note(
    'unpaid-trial',
    ['trial'],
    /\bunpaid (?:\w+ )?trials?\b|\btrial(?: shift| day| period| work)?\b(?: \w+){0,6}? unpaid\b|\btrial(?: shift| day| period)? without pay\b/,
    /\b(?:no|not|never|dont|clinical|volunteers?|medicines?|research)\b/,
  ),
  note(
    'nights',
    ['night', 'overnight'],
    /\bnight (?:shifts?|work|workers?|working|staff|porters?|packers?|duty|duties|carers?|care|nurses?|support|teams?|operatives?|managers?|time work)\b|\b(?:work\w*|waking|permanent|days and|including|some) nights\b|\bovernight (?:shifts?|work|stays?)\b|\blate nights\b|\bnights only\b|^(?:\w+ ){1,5}(?<!\b(?:two|three|four|five|\d|quiz|opening|game|film|music|family|school|prize|awards?) )nights?$/,
    /\b(?:no|not|never|without) (?:\w+ ){0,2}?(?:nights?|overnight)\b/,
  ),
  note(
    'criminal-record-check',
    ['dbs', 'disclosure', 'pvg', 'crb', 'enhanced disclosure'],
    /\b(?:dbs|crb)\b|\bdisclosure and barring\b|\bdisclosure (?:scotland|check)\b|\benhanced disclosure\b|\bpvg\b/,
    /\b(?:no|without(?: an?)?) (?:enhanced |basic )?dbs\b|\bdbs(?: check)? (?:is )?(?:not|never) (?:needed|required|necessary)\b/,
  ),
];

/** Of a contract that was read as self-employed: the words that say so. */
export const SELF_EMPLOYED = /\bself employ|\bfreelance\b|\bir35\b|\bcontractor\b/;
