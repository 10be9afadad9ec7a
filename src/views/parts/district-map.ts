/**
 * A map of districts, shaded by one figure of each. The table is the truth and stands beside it: the map shows no figure that the table
 * lacks, and its shades are told in the words of the table's own figures. Only shares and rates are drawn: a map of numbers shows where
 * many people live.
 */
import { type GeoPath, type GeoProjection, geoContains, geoMercator, geoPath } from 'd3-geo';
import { scaleQuantize } from 'd3-scale';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { html } from 'hono/html';
import { attributions } from '../../reference/attributions.ts';
import { findOutline } from '../../reference/boundaries.ts';
import type { DistrictShares, Figure, SnapshotFigures } from '../../snapshots/document/snapshot.ts';
import type { Markup } from './markup.ts';

const WIDTH = 460;
const MOST_HEIGHT = 420;
/** Fewer are read at a glance from the table; more would need a map of their own. */
const LEAST_DISTRICTS = 3;
const MOST_DISTRICTS = 80;
const SHADES = 4;
/** More names of places without a figure would be longer than all that is told of the others. */
const MOST_NAMED = 12;
const DRAWN_UNITS = new Set(['percent', 'per-100000']);

const OUTLINES = attributions.find(({ list }) => list === 'boundaries')?.attribution ?? '';

interface District {
  readonly name: string;
  readonly outline: Feature<MultiPolygon>;
  readonly value: number | null;
  /** As the table has it. */
  readonly text: string;
}

interface Shade {
  /** 1 is the palest. */
  readonly step: number;
  /** "3 in 1,000 to 5 in 1,000": from the least figure in it to the greatest. */
  readonly words: string;
  readonly names: readonly string[];
}

/** Null where the table has no column that can be drawn, or every district reads alike. */
export function districtMap(table: SnapshotFigures, figures: ReadonlyMap<string, Figure>): Markup | null {
  const column = table.columns.findIndex((_, at) =>
    table.rows.some((row) => {
      const figure = figures.get(row.figures[at] ?? '');
      return figure !== undefined && figure.value !== null && DRAWN_UNITS.has(figure.unit);
    }),
  );
  const districts = table.rows
    .filter(({ role }) => role === 'member')
    .flatMap((row): District[] => {
      const figure = figures.get(row.figures[column] ?? '');
      const outline = findOutline(row.areaCode);
      return figure === undefined || outline === null
        ? []
        : [{ name: row.areaName, outline, value: figure.value, text: figure.text }];
    });
  const { label: title = '', period } = table.columns[column] ?? {};
  return drawn(districts, `${title}, ${period?.label ?? ''}`, 'the table has the figures');
}

/** A sector's part of the people in work in each district, with its table. Null as above. On paper the map's words have those without a figure. */
export function shareMap({ caption, rows }: DistrictShares): Markup | null {
  const map = drawn(
    rows.flatMap(({ areaCode, areaName, perThousand }): District[] => {
      const outline = findOutline(areaCode);
      const text = perThousand === null ? 'not known' : String(perThousand);
      return outline === null ? [] : [{ name: areaName, outline, value: perThousand, text }];
    }),
    caption,
    'each has its figure in the table',
  );
  return map === null
    ? null
    : html`${map}
<details class="kept"><summary>The figure of each district</summary><div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr><th scope="col">District</th><th scope="col" class="number">Of every 1,000</th></tr></thead>
<tbody>${rows.map(({ areaName, perThousand }) => html`<tr${perThousand === null ? html` class="screen"` : ''}><th scope="row">${areaName}</th><td class="number">${perThousand ?? 'not known'}</td></tr>`)}</tbody></table></div></details>`;
}

function drawn(districts: readonly District[], title: string, where: string): Markup | null {
  const texts = new Set(districts.filter(({ value }) => value !== null).map(({ text }) => text));
  return districts.length < LEAST_DISTRICTS || districts.length > MOST_DISTRICTS || texts.size < 2
    ? null
    : draw(districts, title, where);
}

function draw(districts: readonly District[], title: string, where: string): Markup {
  const stepOf = stepsOf(districts);
  const shades = shadesOf(districts, stepOf);
  const missing = districts.filter(({ value }) => value === null).map(({ name }) => name);
  const all: FeatureCollection = {
    type: 'FeatureCollection',
    features: districts.map(({ outline }) => outline),
  };
  const projection = geoMercator().fitExtent(
    [
      [2, 2],
      [WIDTH - 2, MOST_HEIGHT - 2],
    ],
    all,
  );
  const path = geoPath(projection).digits(1);
  const [[left, top], [right, bottom]] = path.bounds(all);
  const box = [left - 2, top - 2, right - left + 4, bottom - top + 4].map(Math.round);
  return html`<figure class="map"><svg viewBox="${box.join(' ')}" width="${box[2] ?? WIDTH}" height="${box[3] ?? MOST_HEIGHT}" aria-hidden="true" focusable="false">${districts.map(
    ({ outline, value, text, name }) =>
      html`<path class="${value === null ? 'none' : `shade-${stepOf(value)}`}" d="${path(outline) ?? ''}"><title>${name}: ${text}</title></path>`,
  )}${districts.map((district) => label(district, path, projection, stepOf))}</svg>
<figcaption><strong>${title}</strong>
<ul class="shades">${shades.map(({ step, words, names }) => html`<li><span class="swatch shade-${step}"></span>${words}<span class="soft">: ${names.join(', ')}</span></li>`)}${
    missing.length === 0
      ? ''
      : html`<li><span class="swatch none"></span>No figure: ${missing.length > MOST_NAMED ? `${missing.length} others` : missing.join(', ')}</li>`
  }</ul><p class="soft">Places in neighbouring shades can be nearly alike: ${where}.</p><p class="soft">${OUTLINES}</p></figcaption></figure>`;
}

/** Even steps between round numbers, from the least value to the greatest. */
function stepsOf(districts: readonly District[]): (value: number) => number {
  const values = districts.flatMap(({ value }) => value ?? []);
  const scale = scaleQuantize<number>()
    .domain([Math.min(...values), Math.max(...values)])
    .nice(SHADES)
    .range(Array.from({ length: SHADES }, (_, at) => at + 1));
  return (value) => scale(value);
}

function shadesOf(districts: readonly District[], stepOf: (value: number) => number): Shade[] {
  const known = districts
    .flatMap(({ name, text, value }) => (value === null ? [] : [{ name, text, value }]))
    .sort((a, b) => b.value - a.value);
  return [...Map.groupBy(known, ({ value }) => stepOf(value))].map(([step, group]) => {
    const [most, least] = [group[0]?.text ?? '', group.at(-1)?.text ?? ''];
    return {
      step,
      words: most === least ? most : `${least} to ${most}`,
      names: group.map(({ name }) => name),
    };
  });
}

const LETTER = 6.4;
const LINE = 11;
/** Where a name may stand, in order: at the middle of the district, else a little off it. */
const OFFSETS = [0, 10, -10, 20, -20].flatMap((down) =>
  [0, 12, -12, 24, -24].map((across) => ({ across, down })),
);

/** The name, where it fits into the largest part of the district; the list beside has all of them. */
function label(
  { name, outline, value }: District,
  path: GeoPath,
  projection: GeoProjection,
  stepOf: (value: number) => number,
): Markup | '' {
  const parts = outline.geometry.coordinates.map(
    (coordinates): Polygon => ({ type: 'Polygon', coordinates }),
  );
  const [largest] = parts.sort((a, b) => path.area(b) - path.area(a));
  if (largest === undefined) return '';
  const half = (name.length * LETTER) / 2;
  const [x, y] = path.centroid(largest);
  const isInside = (across: number, down: number): boolean => {
    const point = projection.invert?.([x + across, y + down]) ?? null;
    return point !== null && geoContains(largest, point);
  };
  const place = OFFSETS.find(({ across, down }) =>
    [-half, 0, half].every((end) => isInside(across + end, down) && isInside(across + end, down - LINE)),
  );
  if (place === undefined) return '';
  const isDark = value !== null && stepOf(value) > SHADES / 2;
  return html`<text class="${isDark ? 'on-dark' : 'on-pale'}" x="${Math.round(x + place.across)}" y="${Math.round(y + place.down)}" text-anchor="middle">${name}</text>`;
}
