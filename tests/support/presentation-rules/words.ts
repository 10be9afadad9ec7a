/** Rules of words (W). */
import { findMeasure } from '../../../src/measures/registry.ts';
import { HIGHEST_GRADE, readingOf } from '../../../src/snapshots/words/reading-age.ts';
import { inPlace } from '../../../src/snapshots/words/sentences.ts';
import { findBanned } from '../plain-english.ts';
import { type Rules, said } from './rule.ts';

const words = (text: string): number => text.split(/\s+/).length;

export const wordRules: Rules = {
  W1: (snapshot) => {
    const sentences = said(snapshot);
    // A long name makes no sentence hard: in the mean a place and a sector count as a word each.
    const names = [snapshot.area.name, snapshot.sector.title.toLowerCase()];
    const plain = sentences.map((text) => names.reduce((said, name) => said.replaceAll(name, 'name'), text));
    const mean = plain.reduce((sum, text) => sum + words(text), 0) / sentences.length;
    return [
      ...sentences.filter((text) => words(text) > 25),
      ...(mean > 15 ? [`a mean of ${mean.toFixed(1)} words`] : []),
    ];
  },

  W2: (snapshot) => {
    const { grade } = readingOf(snapshot);
    return grade <= HIGHEST_GRADE[snapshot.level] ? [] : [`grade ${grade.toFixed(1)}`];
  },

  W3: (snapshot) => {
    const text = said(snapshot).join(' ');
    const terms = snapshot.words.map((word) => word.term);
    const unexplained = [
      [/adverts?\b/, 'Advert'],
      [/\bestimate/, 'Estimate'],
      [/apprenticeships?\b/i, 'Apprenticeship'],
      [/\bsectors?\b/, 'Sector'],
      [/\bLevel 3\b/i, 'Level 3'],
      [/\bmiddle (weekly )?pay\b/i, 'Middle pay'],
      [/\bmargin of error\b/, 'Margin of error'],
    ] as const;
    return [
      ...unexplained.flatMap(([used, term]) => (used.test(text) && !terms.includes(term) ? [term] : [])),
      ...(text.match(/\b(SOC|SIC|LSIP|APS|ASHE|BRES|LMI|GSS|ITL|LAD|NEET|UBC|LFS)\b/g) ?? []),
    ];
  },

  W4: (snapshot) =>
    ['adviser', 'post16'].includes(snapshot.level)
      ? []
      : said(snapshot).filter((text) =>
          /decile|percentile|quartile|coefficient|seasonally adjusted|median|statistically|confidence interval/i.test(
            text,
          ),
        ),

  W10: (snapshot) => said(snapshot).flatMap((text) => findBanned(text).map((phrase) => `${phrase}: ${text}`)),

  W5: (snapshot) => [
    ...(snapshot.headline === '' ? ['no headline'] : []),
    ...(snapshot.subtitle.includes(inPlace(snapshot.area.name)) && /\d{4}$/.test(snapshot.subtitle)
      ? []
      : [snapshot.subtitle]),
    ...snapshot.tables.flatMap(({ caption }) => (caption.includes(snapshot.area.name) ? [] : [caption])),
  ],

  W6: (snapshot) => [
    ...said(snapshot).filter((sentence) => /^["']?\d/.test(sentence)),
    ...snapshot.figures.flatMap((each) => (/\d{4}/.test(each.text) ? [each.text] : [])),
    ...snapshot.figures.flatMap((each) =>
      each.interval === null || / (to|at both) /.test(each.interval.text) ? [] : [each.interval.text],
    ),
  ],

  W7: (snapshot) => {
    const estimates = new Set(
      snapshot.figures.filter((each) => each.isEstimate && each.value !== null).map((each) => each.id),
    );
    const compared = snapshot.claims.filter(({ verdict }) => !/cannot-tell|not-enough/.test(verdict));
    return [...snapshot.sentences, ...compared]
      .filter(
        ({ text, figures }) =>
          figures.some((id) => estimates.has(id)) && !/estimate|\babout\b|computer guess/i.test(text),
      )
      .map(({ text }) => text);
  },

  W8: (snapshot) =>
    snapshot.claims.flatMap(({ measure, text, kind }) => {
      const subjects = findMeasure(measure)?.showings.map(({ subject }) => subject) ?? [];
      const isNamed = subjects.some((subject) => text.toLowerCase().includes(subject.toLowerCase()));
      return isNamed || kind === 'rank' ? [] : [`${measure}: ${text}`];
    }),

  W9: (snapshot) =>
    snapshot.tables.flatMap((table) => {
      const told = table.columns.filter(({ measure }) => findMeasure(measure) !== null);
      const notes = table.notes.join(' ');
      return told.length === 0 ||
        /(A higher figure is better|A lower figure is better|Neither a high nor a low)/.test(notes)
        ? []
        : [table.id];
    }),
};
