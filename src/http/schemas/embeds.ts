/** Parameters of embeds, oEmbed and the page that makes the code. */
import { THEMES } from '../../views/embeds/embed-frame.ts';
import { CARDS, FIGURE_CARDS } from '../../views/embeds/snapshot-embed.ts';
import { EMBED_FORMS } from '../../views/pages/embed-code-forms.ts';
import { EMBED_SHOWS } from '../../views/pages/embed-code-page.ts';
import { fromParameter, oneOf, typed, z } from './common.ts';
import { compareJobsQuery } from './job-comparison.ts';
import { postingQuery } from './posting-query.ts';
import { snapshotQuery } from './snapshot.ts';

const area = typed('Give the code, slug or name of an area.', 100);
const sector = typed('Give the id of a sector.', 100).optional();
const theme = oneOf(THEMES).optional();
const resize = z.literal('1', 'Give 1, or leave it out.').optional();

const { level } = snapshotQuery.shape;
const { apprenticeship } = postingQuery.shape;

export const embedQueries = {
  snapshot: z.strictObject({
    area,
    sector,
    level,
    theme,
    resize,
    card: oneOf(CARDS).optional(),
    from: fromParameter,
  }),
  vacancies: z.strictObject({ area, sector, apprenticeship, theme, resize, from: fromParameter }),
  compare: z.strictObject({
    areas: typed('Give two areas with a comma between: areas=medway,kent.', 250),
    sector,
    level,
    theme,
    resize,
  }),
  jobs: compareJobsQuery.extend({ theme, resize }),
} as const;

/** Of a snapshot's files: a card can be had as a picture. */
export const snapshotFileQuery = snapshotQuery.extend({
  card: oneOf(FIGURE_CARDS)
    .openapi({
      description:
        'Of .svg and .png: the card that a website shows (`both` a fact and jobs, `insight` the fact, `jobs` the jobs), instead of the first chart.',
      example: 'both',
    })
    .optional(),
});

export const embedCodeQuery = z.strictObject({
  area: area.optional(),
  sector,
  level,
  theme,
  show: oneOf(EMBED_SHOWS).optional(),
  form: oneOf(EMBED_FORMS).optional(),
});

const pixels = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'Give a whole number of pixels.')
  .transform(Number)
  .optional();

export const oembedQuery = z.strictObject({
  url: typed('Give the address of a page of this service.', 2000),
  maxwidth: pixels,
  maxheight: pixels,
  format: oneOf(['json', 'xml']).optional(),
});
