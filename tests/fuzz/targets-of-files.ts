/** Readers of whole answers: feeds, pages, JSON, tables and workbooks. */
import { utils, write } from '@e965/xlsx';
import { findJobPostings } from '../../src/connectors/board/job-postings-in-page.ts';
import { readLooseJson } from '../../src/connectors/board/loose-json.ts';
import { readBoards } from '../../src/connectors/board/read-boards.ts';
import type { RawResponse } from '../../src/connectors/contract.ts';
import { parseTable } from '../../src/connectors/shared/csv-table.ts';
import { jsonElements } from '../../src/connectors/shared/json-elements.ts';
import { readSheets } from '../../src/connectors/shared/read-sheets.ts';
import { readTextStart, readTextTable } from '../../src/connectors/shared/table-text.ts';
import { WealdwayError } from '../../src/domain/errors.ts';
import { outcomeOf } from '../support/connector-outcome.ts';
import { inventedBoardConnector } from '../support/invented-boards.ts';
import { bytesOf, type FuzzTarget, hold, lettersOf } from './target.ts';

const NOW = '2026-11-29T10:00:00Z';

function answer(body: Uint8Array): RawResponse {
  return { request: { path: '/fuzz', role: 'list' }, status: 200, headers: {}, body, retrievedAt: NOW };
}

const encoded = (text: string) => new TextEncoder().encode(text);

function boardOf(kind: 'rss' | 'jsonld' | 'csv' | 'eploy' | 'jobxml'): FuzzTarget['run'] {
  const connector = inventedBoardConnector(kind);
  return (input) => {
    const { rows } = outcomeOf(connector, answer(encoded(input)), NOW);
    hold(!/<(?:script|svg|img|iframe)\b/i.test(JSON.stringify(rows)), 'live markup is left in a row');
  };
}

const readRss = boardOf('rss');
const readJobXml = boardOf('jobxml');
const feeds: FuzzTarget = {
  name: 'feeds',
  seeds: [
    '<?xml version="1.0"?><rss version="2.0" xmlns:job_listing="https://wp.example"><channel><title>Jobs</title><item><title>Otter School: Cook</title><link>https://jobs.otter.example/1</link><guid>1</guid><description>&lt;p&gt;£12.60 per hour: Otter School: Cook&lt;/p&gt;</description><pubDate>Tue, 10 Nov 2026 09:00:00 GMT</pubDate><category>Catering</category><job_listing:location>Truro</job_listing:location></item></channel></rss>',
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>a:1</id><title type="html">Nurse &amp;amp; carer</title><link href="https://jobs.otter.example/2"/><summary><![CDATA[<b>Care</b>]]></summary><updated>2026-11-10T09:00:00Z</updated></entry></feed>',
    '<jobs><job><title>Baker</title><url>https://otter-care.example/jobs/3</url><referencenumber>3</referencenumber><city>Leeds</city><salary>£12</salary></job></jobs>',
  ],
  words:
    '<item> </item> <title> </title> <![CDATA[ ]]> &lt; &#146; &amp; <!DOCTYPE <!ENTITY <?xml encoding="utf-16" xmlns: <entry> <link href=" <guid isPermaLink="false"> <job> </job> <!-- --> <channel> <rdf:RDF> type="xhtml"'.split(
      ' ',
    ),
  run(input) {
    // Each reads on although the other refuses.
    for (const read of [readRss, readJobXml]) {
      try {
        read(input);
      } catch (error) {
        if (!(error instanceof WealdwayError)) throw error;
      }
    }
  },
};

const readPage = boardOf('jsonld');
const pages: FuzzTarget = {
  name: 'pages',
  seeds: [
    '<html><body><script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Cook","url":"https://jobs.otter.example/1","datePosted":"2026-11-10","jobLocation":{"@type":"Place","address":{"addressLocality":"Truro","addressCountry":"GB"}},"baseSalary":{"currency":"GBP","value":{"minValue":20000,"unitText":"YEAR"}}}</script></body></html>',
    '<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Baker</h1><span itemprop="datePosted">2026-11-10</span></div>',
    '<urlset><url><loc>https://jobs.otter.example/1</loc><lastmod>2026-11-10</lastmod></url></urlset>',
    '{"@graph":[{"@id":"#a","@type":"JobPosting","title":"x", // note\n},]}',
  ],
  words:
    '{ } [ ] "@type" "@graph" "@id" "#a" :"JobPosting" , // /* */ <!-- --> <![CDATA[ ]]> itemscope itemprop= itemref= <script </script> null true "ItemList" "itemListElement" \\u0000 \\" \\\''.split(
      ' ',
    ),
  run(input) {
    const loose = readLooseJson(input);
    const strict = strictJson(input);
    if (strict !== undefined)
      hold(JSON.stringify(loose?.value) === JSON.stringify(strict), 'JSON is not read as JSON');
    findJobPostings(input);
    readPage(input);
  },
};

function strictJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const json: FuzzTarget = {
  name: 'json',
  seeds: ['[{"a":1,"b":"x"},{"a":-2.5e3}]', '[]', '[[1],null,true,"\\u00e9"]', ' [1,2 ] '],
  words: '{ } [ ] , : " \\ \\u d800 e+ E- -0 1e999 null true false "__proto__": ""'.split(' '),
  run(input) {
    const strict = strictJson(input);
    const body = encoded(input);
    // What cannot be written as UTF-8 was no text.
    const isText = new TextDecoder().decode(body) === input;
    // The streaming parser leaves out a byte order mark that begins a piece of a text: nobody sees one.
    if (!isText || input.includes('\ufeff')) return;
    const found = streamed(body);
    if (Array.isArray(strict) && found !== null)
      hold(
        JSON.stringify(found) === JSON.stringify(strict),
        `${JSON.stringify(found)} is not ${JSON.stringify(strict)}`,
      );
    if (Array.isArray(strict)) hold(found !== null, 'a JSON array is refused');
    else hold(found === null, 'what is no JSON array is read as one');
  },
};

function streamed(body: Uint8Array): readonly unknown[] | null {
  try {
    return [...jsonElements(answer(body))];
  } catch (error) {
    if (error instanceof WealdwayError) return null;
    throw error;
  }
}

const SHAPE = { name: 'Table', required: ['area', 'value'], others: [] };
const readCsvBoard = boardOf('csv');
const tables: FuzzTarget = {
  name: 'tables',
  seeds: [
    'area,value\nE1,2\nE2,3\n',
    'Job title,Employer,Location,Closing date\nCook,Otter,"Truro, TR1",2026-12-04\n',
    'sep=;\narea;value\nE1;2\n',
    '\ufeffarea\tvalue\nE1\t"2"\n',
    'id,kind,address\notter,rss,https://jobs.otter.example/\n',
  ],
  words: [
    '"',
    '""',
    ',',
    ';',
    '\t',
    '\r\n',
    '\n',
    'sep=',
    '\ufeff',
    'area',
    'value',
    'title',
    'salary',
    'address',
    'kind',
    '=1+1',
  ],
  run(input) {
    const body = encoded(input);
    readTextStart(body);
    for (const read of [
      () => [...parseTable(answer(body), SHAPE).items],
      () => readTextTable(body).rows,
      () => readSheets(body),
      () => readCsvBoard(input),
      () => readBoards(input, () => true),
    ]) {
      try {
        read();
      } catch (error) {
        if (!(error instanceof WealdwayError)) throw error;
      }
    }
  },
};

function workbook(rows: readonly (readonly (string | number)[])[], bookType: 'xlsx' | 'ods'): string {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Data');
  const bytes: unknown = write(book, { type: 'array', bookType, compression: false });
  return bytes instanceof ArrayBuffer ? lettersOf(new Uint8Array(bytes)) : '';
}

const workbooks: FuzzTarget = {
  name: 'workbooks',
  seeds: [
    workbook(
      [
        ['Area', 'Value'],
        ['Medway', 12.5],
        ['Kent', 7],
      ],
      'xlsx',
    ),
    workbook([['Area'], ['Medway']], 'ods'),
    'PK\u0003\u0004',
    '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
  ],
  words: [
    'PK\u0003\u0004',
    'PK\u0001\u0002',
    'PK\u0005\u0006',
    '<c r="',
    ' t="s"',
    '<v>',
    '</v>',
    '<row r="',
    'xl/workbook.xml',
    '\u00ff\u00ff\u00ff\u00ff',
    '\u0000\u0000\u0000\u0000',
    'table:number-columns-repeated="',
    '99999999',
  ],
  run(input) {
    for (const { rows } of readSheets(bytesOf(input)))
      for (const { cells } of rows)
        hold(
          cells.every((cell) => typeof cell === 'string'),
          'a cell is no text',
        );
  },
};

export const TARGETS_OF_FILES: readonly FuzzTarget[] = [feeds, pages, json, tables, workbooks];
