/** Programs of others that bring no types. */
declare module 'oembetter' {
  export default function oembetter(): {
    fetch(url: string, done: (error: Error | null, response: never) => void): void;
  };
}

declare module 'jsonld' {
  const jsonld: {
    expand(
      document: unknown,
      options: {
        documentLoader(
          url: string,
        ): Promise<{ contextUrl: undefined; documentUrl: string; document: object }>;
      },
    ): Promise<Record<string, unknown[]>[]>;
  };
  export default jsonld;
}
