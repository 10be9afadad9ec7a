import { expect, test } from 'vitest';
import type { RawResponse } from '../../../src/connectors/contract.ts';
import { responseText } from '../../../src/connectors/shared/response-text.ts';
import { SourceChanged, SourceUnreachable } from '../../../src/domain/errors.ts';

function answer(body: string | number[], contentType?: string): RawResponse {
  return {
    request: { path: '/feed', role: 'page' },
    status: 200,
    headers: contentType === undefined ? {} : { 'content-type': contentType },
    body: typeof body === 'string' ? new TextEncoder().encode(body) : Uint8Array.from(body),
    retrievedAt: '2026-11-21T10:00:00Z',
  };
}

test.each([
  ['plain UTF-8', answer('£12 ☕'), '£12 ☕'],
  ['a byte order mark is dropped', answer([0xef, 0xbb, 0xbf, 0x61]), 'a'],
  ['an empty body', answer(''), ''],
  ['a blank body', answer(' \r\n'), ''],
  ['a stated windows-1252', answer([0xa3, 0x31, 0x96], 'text/csv; charset=windows-1252'), '£1–'],
  [
    'the encoding of an XML declaration, where the header has none',
    answer([...new TextEncoder().encode('<?xml version="1.0" encoding="ISO-8859-1"?>'), 0xa3], 'text/xml'),
    '<?xml version="1.0" encoding="ISO-8859-1"?>£',
  ],
  ['ISO-8859-1, quoted and in capitals', answer([0xa3], 'text/csv; charset="ISO-8859-1"'), '£'],
  [
    'XML is not HTML',
    answer('<?xml version="1.0"?><headline/>', 'application/xml'),
    '<?xml version="1.0"?><headline/>',
  ],
])('%s', (_name, response, expected) => {
  expect(responseText(response)).toBe(expected);
});

test.each([
  ['a stated web page', answer('Not found', 'text/html; charset=utf-8')],
  ['a web page that says it is JSON', answer('\n<!DOCTYPE html><html>', 'application/json')],
  ['a web page after a comment', answer('<!-- hello --><html lang="en">')],
  ['a web page after a byte order mark', answer([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('<html>')])],
])('%s is a source that cannot be reached', (_name, response) => {
  expect(() => responseText(response)).toThrow(SourceUnreachable);
});

test.each([
  ['bytes that are not UTF-8', answer([0x61, 0xe9, 0x62])],
  ['an encoding we do not read', answer('a', 'text/csv; charset=shift_jis')],
  ['an encoding named after a part of JavaScript', answer('a', 'text/csv; charset=constructor')],
])('%s is a source that changed', (_name, response) => {
  expect(() => responseText(response)).toThrow(SourceChanged);
});

test('an unknown encoding is named', () => {
  expect(() => responseText(answer('a', 'text/csv; charset=constructor'))).toThrow(
    'in the encoding constructor, which we do not read',
  );
});
