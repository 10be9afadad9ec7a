/**
 * The few Web Standard globals that Node and workerd share and that the core uses. The core is compiled without
 * Node, DOM or Workers types, so anything that is not declared here cannot be reached by accident.
 */
declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes?: Uint8Array | ArrayBuffer, options?: { stream?: boolean }): string;
}
declare class CompressionStream {
  constructor(format: 'deflate-raw');
  readonly readable: ByteStreamReadEnd;
  readonly writable: ByteStreamWriteEnd;
}
declare class DecompressionStream {
  constructor(format: 'deflate-raw');
  readonly readable: ByteStreamReadEnd;
  readonly writable: ByteStreamWriteEnd;
}
interface ByteStreamReadEnd {
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array<ArrayBuffer> | undefined }> };
}
interface ByteStreamWriteEnd {
  getWriter(): { write(bytes: Uint8Array<ArrayBuffer>): Promise<void>; close(): Promise<void> };
}
/** Base64 of a text whose every character is one byte. */
declare function btoa(binary: string): string;
declare function atob(base64: string): string;
declare class URLSearchParams {
  constructor(init?: string | Record<string, string> | [string, string][]);
  append(name: string, value: string): void;
  get(name: string): string | null;
  set(name: string, value: string): void;
  delete(name: string): void;
  has(name: string): boolean;
  keys(): IterableIterator<string>;
  toString(): string;
}
declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly searchParams: URLSearchParams;
  username: string;
  password: string;
}
declare const crypto: {
  randomUUID(): string;
  readonly subtle: {
    digest(algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<ArrayBuffer>;
  };
};
/** Base64 -> one letter a byte. */
declare function atob(base64: string): string;
