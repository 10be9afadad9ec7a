/** Parts of a workbook are XML, told piece by piece or all at once. */
import { SourceChanged } from '../../domain/errors.ts';
import { createXmlParser, type XmlReader } from './xml-parser.ts';

/** Gives a part's bytes, piece by piece or all at once. */
type Pour = (take: (piece: Uint8Array) => void) => void;

/** Names without their prefix: some programs write `x:row`. A part of which only the beginning is there is not closed. */
export function readXml(pour: Uint8Array | Pour, part: string, reader: XmlReader, isWhole = true): void {
  const damaged = (cause: unknown) =>
    new SourceChanged(`The workbook is damaged in its part ${part}: download it again`, { cause });
  const changed = (what: string, cause?: unknown) => damaged(cause ?? new Error(what));
  const parser = createXmlParser(reader, changed, { hasLocalNames: true });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const orDamaged = (act: () => void): void => {
    try {
      act();
    } catch (cause) {
      throw cause instanceof SourceChanged ? cause : damaged(cause);
    }
  };
  // Each piece by itself: what pours them out has errors of its own.
  const take = (piece: Uint8Array): void =>
    orDamaged(() => parser.write(decoder.decode(piece, { stream: true })));
  if (pour instanceof Uint8Array) take(pour);
  else pour(take);
  if (isWhole)
    orDamaged(() => {
      parser.write(decoder.decode());
      parser.close();
    });
}
