/** Parts of a workbook are XML. No entity but XML's own five is known, so none can grow. */
import { SaxesParser } from 'saxes';
import { SourceChanged } from '../../domain/errors.ts';

interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Gives a part's bytes, piece by piece or all at once. */
type Pour = (take: (piece: Uint8Array) => void) => void;

/** Names without their prefix: some programs write `x:row`. A part of which only the beginning is there is not closed. */
export function readXml(pour: Uint8Array | Pour, part: string, reader: XmlReader, isWhole = true): void {
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => reader.open(local(tag.name), tag.attributes));
  parser.on('text', (text) => reader.text?.(text));
  parser.on('closetag', (tag) => reader.close?.(local(tag.name)));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const orDamaged = (act: () => void): void => {
    try {
      act();
    } catch (cause) {
      if (cause instanceof SourceChanged) throw cause;
      throw new SourceChanged(`The workbook is damaged in its part ${part}: download it again`, { cause });
    }
  };
  // Each piece by itself: what pours them out has errors of its own.
  const take = (piece: Uint8Array): void =>
    orDamaged(() => void parser.write(decoder.decode(piece, { stream: true })));
  if (pour instanceof Uint8Array) take(pour);
  else pour(take);
  if (isWhole) orDamaged(() => void parser.write(decoder.decode()).close());
}
