/** Keeps secrets out of whatever is written down: by what they are, and by what they look like. */
export type Redact = (text: string) => string;

const MARK = '[redacted]';
/** A shorter one would be found in innocent words: parts of addresses may be so short. */
const LEAST_LENGTH = 6;
/** Settings refuse a shorter secret, since answers that repeat it could not be told from chance. No publisher gives such a key. */
export const LEAST_SECRET_LENGTH = 8;

/** Credentials, whosever they are: the groups named `keep` stay. */
const SHAPES: readonly RegExp[] = [
  /(?<keep>[a-z][a-z0-9+.-]*:\/\/)[^\s/@"'<>]+:[^\s/@"'<>]*(?=@)/gi,
  /(?<keep>\b(?:bearer|basic)\s+)[\w.~+/-]{8,}=*/gi,
  /(?<keep>\b(?:authorization|cookie|set-cookie|[\w-]*(?:api|access|subscription)[-_]?key|[\w-]*(?:secret|token|password))["']?\s*[:=]\s*["']?)(?!\[redacted\]|bearer|basic)[^\s"'&,;<>]+/gi,
  /(?<keep>[?&;](?:[\w-]*key|sig|signature)=)[^\s"'&#<>]+/gi,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
];

/** `secrets`: exact values, found as they are and as addresses, JSON and Basic credentials write them. */
export function createRedactor(secrets: readonly string[]): Redact {
  const written = [
    ...new Set(secrets.filter(({ length }) => length >= LEAST_LENGTH).flatMap(waysToWriteSecret)),
  ];
  // The longest first: one may be part of another.
  written.sort((one, other) => other.length - one.length);
  return (text) => {
    let safe = text;
    for (const each of written) safe = safe.replaceAll(each, MARK);
    for (const shape of SHAPES) {
      safe = safe.replace(shape, (...found) => {
        const groups: unknown = found.at(-1);
        const { keep = '' }: { readonly keep?: string } = Object(groups);
        return `${typeof groups === 'object' ? keep : ''}${MARK}`;
      });
    }
    return safe;
  };
}

/** As it is, and as addresses, JSON and Basic credentials write it. */
export function waysToWriteSecret(secret: string): readonly string[] {
  const isAscii = /^[\x20-\x7e]*$/.test(secret);
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    ...(isAscii ? [btoa(secret)] : []),
  ];
}
