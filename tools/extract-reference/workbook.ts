/** The cells of a workbook's first sheet. An .xlsx file is a zip of XML: this reads just that much of both formats. */
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';

const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/** Bytes of the named members of a zip archive (stored or deflated; no zip64, no encryption). */
function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new Error('not a zip archive');
  const members = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== CENTRAL_ENTRY) throw new Error('damaged zip directory');
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const bytes = archive.subarray(start, start + size);
    members.set(
      archive.toString('utf8', at + 46, at + 46 + nameLength),
      method === 0 ? bytes : inflateRawSync(bytes),
    );
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return members;
}

function member(members: ReadonlyMap<string, Buffer>, name: string): string {
  const bytes = members.get(name);
  if (!bytes) throw new Error(`the workbook holds no ${name}`);
  return bytes.toString('utf8');
}

function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let inText = false;
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (tag.name === 'si') strings.push('');
    inText = tag.name === 't';
  });
  parser.on('text', (text) => {
    if (inText) strings[strings.length - 1] += text;
  });
  parser.on('closetag', () => {
    inText = false;
  });
  parser.write(xml).close();
  return strings;
}

/** Rows of the first sheet, each by column letter; texts are trimmed and empty cells left out. */
export function readFirstSheet(path: string): readonly ReadonlyMap<string, string>[] {
  const members = unzip(readFileSync(path));
  const strings = sharedStrings(member(members, 'xl/sharedStrings.xml'));
  const rows: Map<string, string>[] = [];
  let column = '';
  let isShared = false;
  let inValue = false;
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (tag.name === 'row') rows.push(new Map());
    if (tag.name === 'c') {
      column = String(tag.attributes.r ?? '').replace(/\d+$/, '');
      isShared = tag.attributes.t === 's';
    }
    inValue = tag.name === 'v';
  });
  parser.on('text', (text) => {
    const value = isShared ? strings[Number(text)] : text;
    if (inValue && value?.trim()) rows.at(-1)?.set(column, value.trim());
  });
  parser.on('closetag', () => {
    inValue = false;
  });
  parser.write(member(members, 'xl/worksheets/sheet1.xml')).close();
  return rows;
}
