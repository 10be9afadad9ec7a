/** What people save by mistake, and what they are told to save instead. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { saidOfAdverts } from '../../../src/connectors/shared/file-kind.ts';
import { readSheets } from '../../../src/connectors/shared/read-sheets.ts';
import { SourceChanged } from '../../../src/domain/errors.ts';
import { recogniseFile } from '../../../src/runtime/node/commands/import-file.ts';

const wide = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
const ole = (name: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(508), ...wide(name)]);
const bytes = (...numbers: number[]) => Uint8Array.from([...numbers, 0, 0, 0, 0]);

const CASES: readonly (readonly [string, Uint8Array, RegExp])[] = [
  [
    'XML of no kind we know',
    strToU8('<?xml version="1.0"?>\n<table1><row/></table1>'),
    /^This is XML \(its root is <table1>\), not a table: download/,
  ],
  ['XML without its first line', strToU8('<data><row a="1"/></data>'), /This is XML/],
  ['SDMX', strToU8('<?xml version="1.0"?><message:GenericData xmlns:message="m"/>'), /SDMX.*as CSV/],
  [
    'an Excel workbook saved as XML',
    strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    /saved as XML: open it, and save it as \.xlsx/,
  ],
  [
    'a flat OpenDocument workbook',
    strToU8(
      '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    ),
    /\.fods\).*\.ods/,
  ],
  [
    'a feed of adverts',
    strToU8('<?xml version="1.0"?><!-- made today --><rss version="2.0"><channel/></rss>'),
    /feed \(RSS\).*wealdway refresh/,
  ],
  ['an Atom feed', strToU8('<feed xmlns="http://www.w3.org/2005/Atom"/>'), /feed \(Atom\)/],
  ['a site map', strToU8('<?xml version="1.0"?><urlset><url/></urlset>'), /sitemap/],
  [
    'the answer of a feed we know',
    strToU8('<nhsJobs><totalPages>1</totalPages></nhsJobs>'),
    /root is <nhsjobs>.*connector try/,
  ],
  ['a picture of lines', strToU8('<svg xmlns="http://www.w3.org/2000/svg"/>'), /picture/],
  [
    'a web page',
    strToU8('<!DOCTYPE html>\n<html lang="en"><body>Sorry</body></html>'),
    /web page.*download button/,
  ],
  [
    'a web page under a comment',
    strToU8('<!-- saved from url=(0014)about:internet -->\n<HTML><BODY/></HTML>'),
    /web page/,
  ],
  [
    'a web page of the strict kind',
    strToU8('<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html/>'),
    /web page/,
  ],
  ['a table of a web page, named .xls', strToU8('<table><tr><td>1</td></tr></table>'), /web page/],
  ['JSON', strToU8('{"version":"2.0","class":"dataset"}'), /^This is JSON, not a table: download/],
  ['JSON in lines', strToU8('\ufeff[\n {"a":1}\n]'), /JSON/],
  ['JSON of adverts', strToU8('{"jobs":[{"title":"Nurse"}]}'), /JSON.*Adverts come from their feeds/],
  ['a web archive', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related;'), /web archive/],
  ['a PDF', strToU8('%PDF-1.7'), /PDF: download/],
  ['an old workbook', ole('Workbook'), /\.xls\).*save it as \.xlsx/],
  ['a locked workbook', ole('EncryptedPackage'), /locked with a password/],
  ['an old Word document', ole('WordDocument'), /Word document/],
  ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), /\.xlsb\).*\.xlsx/],
  ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), /text document/],
  [
    'a text of OpenDocument',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<x/>') }),
    /text document/,
  ],
  ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), /slides/],
  ['a workbook of Numbers', zipSync({ 'Index/Document.iwa': strToU8('x') }), /Numbers.*export/],
  [
    'a zip of tables',
    zipSync({ 'data/a.csv': strToU8('a,b'), 'b.txt': strToU8('b') }),
    /unpack it.*data\/a\.csv/,
  ],
  ['a zip of nothing we read', zipSync({ 'b.txt': strToU8('b') }), /zip archive and no workbook/],
  ['a packed file', bytes(0x1f, 0x8b, 8), /\.gz\): unpack/],
  ['a photo', bytes(0xff, 0xd8, 0xff, 0xe0), /picture/],
  ['a database', strToU8('SQLite format 3\0'), /database/],
  ['a Parquet file', strToU8('PAR1\0\0'), /Parquet/],
];

describe('a file that is no table', () => {
  it.each(CASES)('%s is called what it is', (_, body, message) => {
    expect(() => readSheets(body)).toThrow(SourceChanged);
    expect(() => readSheets(body)).toThrow(message);
  });

  it.each(CASES)('%s ends the command with the file’s name', (_, body) => {
    expect(() => recogniseFile({ name: 'figures.csv', body })).toThrow(/^figures\.csv: Th(is|ese) .+\.$/);
  });
});

describe('a table of adverts', () => {
  it.each([
    ['id,title,organisation,location,based,salary,hours,contract,type,closing_date,url'],
    ['Reference,Job title,Employer,Location,Salary,Contract,Hours,Posted,Closing date,Link'],
    ['Vacancy title;Company;Pay;Deadline;Link'],
    ['Title\tOrganisation name\tSalary\tApply URL'],
    ['jobtitle,hiringOrganization,validThrough'],
  ])('%s is called so', (header) => {
    const body = strToU8(`${header}\n${header.replace(/[^,;\t]+/g, 'x')}\n`);
    expect(() => recogniseFile({ name: 'a.csv', body })).toThrow(
      /^a\.csv: These are adverts, one a row: .*wealdway connector try/,
    );
  });

  it.each([['Title,Value'], ['area,pay,number'], ['Employer,Pay,Link']])('%s is not', (header) => {
    expect(saidOfAdverts(header.split(','))).toBeNull();
    expect(() => recogniseFile({ name: 'a.csv', body: strToU8(`${header}\n1,2,3\n`) })).toThrow(
      /is no table that Wealdway knows/,
    );
  });
});
