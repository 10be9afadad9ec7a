/** A D1 database that counts, for each statement that reads, the rows that it visits and the rows that it returns. */

export interface CountedRead {
  readonly sql: string;
  /** How many entries the lists have that the statement is given: their rows are counted as visited. */
  readonly given: number;
  /** By D1's own counter; what a full-text table reads of its own lists is not in it. */
  readonly visited: number;
  readonly returned: number;
}

export interface CountedDatabase {
  readonly d1: D1Database;
  /** The reads since it was last asked. */
  readonly take: () => CountedRead[];
}

export function countReads(d1: D1Database): CountedDatabase {
  let reads: CountedRead[] = [];
  const counted = (sql: string, statement: D1PreparedStatement, given: number): D1PreparedStatement =>
    new Proxy(statement, {
      get(target, name) {
        if (name === 'bind')
          return (...values: unknown[]) => counted(sql, target.bind(...values), entriesOf(values));
        if (name !== 'all') return Reflect.get(target, name);
        return async () => {
          const answer = await target.all();
          reads.push({ sql, given, visited: answer.meta.rows_read, returned: answer.results.length });
          return answer;
        };
      },
    });
  return {
    d1: new Proxy(d1, {
      get: (target, name) =>
        name === 'prepare'
          ? (sql: string) => counted(sql, target.prepare(sql), 0)
          : Reflect.get(target, name),
    }),
    take: () => {
      const taken = reads;
      reads = [];
      return taken;
    },
  };
}

function entriesOf(values: readonly unknown[]): number {
  return values.reduce<number>((sum, value) => {
    if (typeof value !== 'string' || !value.startsWith('[')) return sum;
    const list: unknown = JSON.parse(value);
    return sum + (Array.isArray(list) ? list.flat().length : 0);
  }, 0);
}
