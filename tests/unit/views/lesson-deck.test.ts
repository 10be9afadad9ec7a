/** Slides to keep, opened as the archives of XML that they are. */

import { read, utils } from '@e965/xlsx';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { jobLesson } from '../../../src/snapshots/teaching/job-lesson.ts';
import { type Lesson, SLIDE_KINDS } from '../../../src/snapshots/teaching/lesson.ts';
import { bareText } from '../../../src/snapshots/words/sentences.ts';
import { lessonDeck } from '../../../src/views/files/lesson-deck.ts';
import { buildInMedway } from '../../support/job-in-medway.ts';

const ADDRESS = 'https://lmi.example/in/medway/jobs/electrician';
let lesson: Lesson;
let files: Record<string, Uint8Array>;
beforeAll(async () => {
  lesson = jobLesson(buildInMedway('ks4'));
  files = unzipSync(await lessonDeck(lesson, ADDRESS));
});

const xml = (name: string) => load(strFromU8(files[name] ?? new Uint8Array()), { xml: true });
const texts = (name: string) => {
  const $ = xml(name);
  return $('a\\:t')
    .toArray()
    .map((each) => $(each).text());
};

describe('slides to keep', () => {
  it('are those of the lesson, then where the figures come from', () => {
    expect(lesson.slides.map(({ kind }) => kind)).toEqual(SLIDE_KINDS);
    for (const [at, slide] of lesson.slides.entries()) {
      const said = texts(`ppt/slides/slide${at + 1}.xml`);
      expect(said).toEqual(expect.arrayContaining([slide.title]));
      if (slide.pay === null) expect(said).toEqual(expect.arrayContaining([...slide.lines]));
      // A title of its own is what a reader of the outline, or a screen reader, goes by.
      expect(xml(`ppt/slides/slide${at + 1}.xml`)('p\\:ph[type="title"]')).toHaveLength(1);
    }
    const last = texts('ppt/slides/slide7.xml').join('\n');
    for (const { source, periods } of lesson.sources) {
      expect(last).toContain(source.title);
      for (const period of periods) expect(last).toContain(period);
    }
    expect(last).toContain(ADDRESS);
    expect(files['ppt/slides/slide8.xml']).toBeUndefined();
  });

  it('have notes for the teacher, a paragraph each', () => {
    for (const [at, { notes }] of lesson.slides.entries()) {
      expect(notes.length).toBeGreaterThan(0);
      expect(texts(`ppt/notesSlides/notesSlide${at + 1}.xml`)).toEqual(expect.arrayContaining([...notes]));
    }
  });
});

/** The numbers of each series of the chart of pay, and the number of the chart. */
function drawnPay(): { series: number[][]; number: string | undefined } {
  const chart = Object.keys(files).find(
    (name) =>
      /charts\/chart\d+\.xml$/.test(name) && strFromU8(files[name] ?? new Uint8Array()).includes('stacked'),
  );
  const $ = xml(chart ?? '');
  const series = $('c\\:ser')
    .toArray()
    .map((each) =>
      $(each)
        .find('c\\:val c\\:v')
        .toArray()
        .map((value) => Number($(value).text())),
    );
  return { series, number: /chart(\d+)/.exec(chart ?? '')?.[1] };
}

describe('the slide about pay', () => {
  it('draws a chart whose numbers are the figures’ own, in the slide and in its workbook', () => {
    const pay = lesson.slides.find(({ kind }) => kind === 'pay')?.pay;
    const rows = [...(pay?.rows ?? [])].reverse();
    expect(rows.length).toBeGreaterThan(1);
    const { series, number } = drawnPay();
    const expected = [
      rows.map(({ lower }) => lower.value ?? Number.NaN),
      rows.map(({ lower, middle }) => (middle.value ?? Number.NaN) - (lower.value ?? Number.NaN)),
      rows.map(({ middle, upper }) => (upper.value ?? Number.NaN) - (middle.value ?? Number.NaN)),
    ];
    expect(series).toEqual(expected);
    const book = read(files[`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`]?.slice(), {
      type: 'array',
    });
    const sheet = utils.sheet_to_json<(string | number)[]>(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, {
      header: 1,
    });
    expect(sheet.slice(1)).toEqual(
      rows.map(({ name }, at) => [name, ...expected.map((values) => values[at])]),
    );
  });

  it('has the same as words in a table of its own', () => {
    const $ = xml('ppt/slides/slide4.xml');
    const cells = $('a\\:tbl a\\:tr')
      .toArray()
      .map((row) =>
        $(row)
          .find('a\\:tc')
          .toArray()
          .map((cell) => $(cell).find('a\\:t').text()),
      );
    const rows = lesson.slides[3]?.pay?.rows ?? [];
    expect(cells.slice(1)).toEqual(
      rows.map(({ name, lower, middle, upper }) => [
        name,
        bareText(lower),
        bareText(middle),
        bareText(upper),
      ]),
    );
  });

  it('says in words what the chart shows, for who does not see it', () => {
    const described = xml('ppt/slides/slide4.xml')('p\\:graphicFrame p\\:cNvPr[descr]').attr('descr');
    for (const { name, middle } of lesson.slides[3]?.pay?.rows ?? []) {
      expect(described).toContain(name);
      expect(described).toContain(bareText(middle));
    }
  });
});

describe('the file', () => {
  it('is the same bytes for the same lesson, however many were made before', async () => {
    const again = unzipSync(await lessonDeck(lesson, ADDRESS));
    expect(Object.keys(again)).toEqual(Object.keys(files));
    for (const [name, content] of Object.entries(again)) expect(content, name).toEqual(files[name]);
  });

  it('names nothing that is not there', () => {
    const types = xml('[Content_Types].xml');
    const parts = types('Override')
      .toArray()
      .map((each) => types(each).attr('PartName')?.slice(1) ?? '');
    expect(parts.filter((name) => files[name] === undefined)).toEqual([]);
  });
});

it('sets two hundreds of squares side by side, so that neither covers the words of the other', async () => {
  const rows = ['Glasgow City', 'Scotland'].map((name, at) => ({
    name,
    filled: 4 - at,
    of: 100,
    text: `${4 - at} in 100`,
  }));
  const [first, ...others] = lesson.slides;
  if (first === undefined) throw new Error('a lesson has slides');
  const slides = [{ ...first, picture: { kind: 'squares' as const, rows } }, ...others];
  const made = unzipSync(await lessonDeck({ ...lesson, slides }, ADDRESS));
  const $ = load(strFromU8(made['ppt/slides/slide1.xml'] ?? new Uint8Array()), { xml: true });
  const places = $('p\\:graphicFrame p\\:xfrm a\\:off')
    .toArray()
    .map((each) => [Number($(each).attr('x')), Number($(each).attr('y'))]);
  const [[left, top] = [], [right, level] = []] = places;
  expect(places).toHaveLength(2);
  expect(top).toBe(level);
  expect(right).toBeGreaterThan(left ?? Number.NaN);
});
