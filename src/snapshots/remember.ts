/** Work that several documents rest on: done when it is first asked for, and not again. */
export type Remember = <T>(work: () => T) => () => T;
