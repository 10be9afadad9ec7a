/** Large cities outside the United Kingdom, by plain name. No British place that we know shares one of these names. */
import names from './cities-abroad.json' with { type: 'json' };

export const citiesAbroad: ReadonlySet<string> = new Set(names);
