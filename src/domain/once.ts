/** What is dear to make is made when it is first asked for, and kept. A `make` that throws is called again the next time. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
