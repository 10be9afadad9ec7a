/** The bindings of wrangler.toml. Everything else in the environment is text and goes through parseConfig. */
declare global {
  namespace Cloudflare {
    interface Env {
      DB: D1Database;
      RAW: R2Bucket;
      JOBS: Queue;
      /** Absent where nothing is limited. */
      PAGE_LIMIT?: RateLimit;
      SEARCH_LIMIT?: RateLimit;
    }
  }
}

export type Env = Cloudflare.Env;
