/**
 * Bytes of an answer -> text, strictly. Shared by every connector, so that an error page or a broken encoding is
 * never read as a feed with nothing in it.
 */
import { SourceChanged, SourceUnreachable } from '../../domain/errors.ts';
import type { RawResponse } from '../contract.ts';

/** Names a publisher may give, and the decoder for each. Browsers read ISO-8859-1 as windows-1252, and so do feeds. */
const DECODERS: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['windows-1252', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
]);

/** Enough of a name that no publisher uses to say which it was. */
const LONGEST_CHARSET = 40;
/** A comment ends at its first `-->`: said so, or many comments take for ever. */
const HTML_START = /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/** Throws SourceUnreachable for an HTML page (an error page, a bot wall), whatever it calls itself. */
export function refuseWebPage({ headers, body, request }: RawResponse): void {
  const contentType = (headers['content-type'] ?? '').toLowerCase();
  const start = new TextDecoder('windows-1252').decode(body.subarray(0, 1024)).replace(/^ï»¿/, '');
  if (/^\s*(text\/html|application\/xhtml\+xml)\b/.test(contentType) || HTML_START.test(start)) {
    throw new SourceUnreachable(`${request.path} answered with a web page instead of data`);
  }
}

/**
 * The answer's text, without a byte order mark; empty text for an empty body.
 * Throws SourceUnreachable for an HTML page (an error page, a bot wall) and SourceChanged for bytes that are not valid in
 * the stated encoding (that of the header, else of an XML declaration, else UTF-8) or an encoding no feed of ours has used.
 */
export function responseText(response: RawResponse): string {
  refuseWebPage(response);
  const contentType = (response.headers['content-type'] ?? '').toLowerCase();
  return decodedText(response, charsetOf(contentType) ?? encodingOfXml(response.body) ?? 'utf-8');
}

function encodingOfXml(body: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(body.subarray(0, 200));
  const stated = /^(?:ï»¿)?<\?xml\s[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i.exec(start)?.[1];
  return stated?.toLowerCase() ?? null;
}

/** A web page's text, for the connectors that read pages. Its encoding is that of the header, else of its own `<meta>`. Throws as above. */
export function pageText(response: RawResponse): string {
  const start = new TextDecoder('windows-1252').decode(response.body.subarray(0, 2048));
  const [tag = ''] = /<meta[^>]{0,200}charset[^>]{0,100}>/i.exec(start) ?? [];
  const stated = charsetOf((response.headers['content-type'] ?? '').toLowerCase());
  const text = decodedText(response, stated ?? charsetOf(tag.toLowerCase()) ?? 'utf-8');
  refuseDeepPage(text, response.request.path);
  return text;
}

/** Real pages come to a few dozen; readers of HTML take time in the square of it. */
const MOST_OPEN = 1_000;
/** Those that need no end are not counted. */
const OPEN_OR_CLOSE =
  /<(\/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|option|optgroup|tr|td|th|thead|tbody|tfoot|path)\b)[a-z][a-z0-9-]*(?:\s[^<>]*)?(\/?)>/gi;

function refuseDeepPage(html: string, path: string): void {
  let open = 0;
  for (const [, end, isEmpty] of html.matchAll(OPEN_OR_CLOSE)) {
    if (end !== '') open = Math.max(0, open - 1);
    else if (isEmpty === '') open += 1;
    if (open > MOST_OPEN)
      throw new SourceChanged(
        `${path} answered with a page of more than ${MOST_OPEN} elements in each other`,
      );
  }
}

function charsetOf(text: string): string | null {
  return /charset\s*=\s*["']?([^\s"';>/]+)/.exec(text)?.[1]?.slice(0, LONGEST_CHARSET) ?? null;
}

function decodedText(response: RawResponse, charset: string): string {
  const decoder = DECODERS.get(charset);
  if (decoder === undefined) {
    throw new SourceChanged(
      `${response.request.path} answered in the encoding ${charset}, which we do not read`,
    );
  }
  try {
    const text = new TextDecoder(decoder, { fatal: true }).decode(response.body);
    return text.trim() === '' ? '' : text;
  } catch (cause) {
    throw new SourceChanged(`${response.request.path} answered with bytes that are not valid ${charset}`, {
      cause,
    });
  }
}
