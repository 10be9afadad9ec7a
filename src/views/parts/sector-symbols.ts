/** A symbol for each school sector, drawn for Wealdway: single strokes on a 24 by 24 grid, coloured by the text around them. */
import { html } from 'hono/html';
import { ALL_SECTORS, type SectorId } from '../../domain/classification.ts';
import type { Markup } from './markup.ts';

/** Path data by sector. A circle is two arcs, so that one path is enough for each. */
const STROKES: Readonly<Record<SectorId, string>> = {
  [ALL_SECTORS]: 'M12 3v18M5 4.5h10l3 2.5-3 2.5H5zM19 12.5H9L6 15l3 2.5h10z',
  agriculture:
    'M12 21v-9M12 12c0-4 3-6.5 7-6.5 0 4-3 6.5-7 6.5zM12 16c0-3.5-2.5-5.5-6.5-5.5 0 3.5 2.5 5.5 6.5 5.5z',
  'business-and-administration': 'M8 5H5.5v16h13V5H16M9 3h6v4H9zM9 11.5h6M9 15.5h6',
  'care-services':
    'M12 11.5C9.5 9.5 8 8 8 6.2a2.2 2.2 0 0 1 4-1.2 2.2 2.2 0 0 1 4 1.2c0 1.8-1.5 3.3-4 5.3zM3 15.5h4l3 1.5h3.5a1.5 1.5 0 0 1 0 3H9.5M15 18.5l4.5-2.5a1.5 1.5 0 0 1 1.5 2.6L14 22H8l-5-1',
  'catering-and-hospitality':
    'M5 10h11v5a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5zM16 11h2a2.5 2.5 0 0 1 0 5h-2M8.5 3v3M12.5 3v3',
  construction: 'M3 5h18v14H3zM3 9.7h18M3 14.3h18M9 5v4.7M15 9.7v4.6M9 14.3V19',
  'creative-and-design': 'M4 20l1-4.5L16 4.5 19.5 8 8.5 19zM13.5 7l3.5 3.5M12 21h8',
  digital: 'M3 4.5h18v11.5H3zM8 20h8M12 16v4M9 8l-2.5 2.3L9 12.5M15 8l2.5 2.3L15 12.5',
  'education-and-early-years':
    'M12 6.5c-2-1.5-5-2-9-2v14c4 0 7 .5 9 2 2-1.5 5-2 9-2v-14c-4 0-7 .5-9 2zM12 6.5v14',
  'engineering-and-manufacturing':
    'M12 6a6 6 0 0 0 0 12 6 6 0 0 0 0-12zM12 10a2 2 0 0 0 0 4 2 2 0 0 0 0-4zM12 2.5V6M12 18v3.5M2.5 12H6M18 12h3.5M5.3 5.3l2.5 2.5M16.2 16.2l2.5 2.5M18.7 5.3l-2.5 2.5M7.8 16.2l-2.5 2.5',
  'hair-and-beauty':
    'M7 3.5l8.5 12.5M17 3.5L8.5 16M7 15.5a2.5 2.5 0 0 0 0 5 2.5 2.5 0 0 0 0-5zM17 15.5a2.5 2.5 0 0 0 0 5 2.5 2.5 0 0 0 0-5z',
  'health-and-science':
    'M10 3v6.5L4.8 18a2 2 0 0 0 1.7 3h11a2 2 0 0 0 1.7-3L14 9.5V3M8.5 3h7M12 12.5v5.5M9.3 15.2h5.4',
  'legal-finance-and-accounting':
    'M12 3.5V20M8 20h8M5 6.5h14M5 6.5L2.5 13a2.7 2.7 0 0 0 5 0zM19 6.5L16.5 13a2.7 2.7 0 0 0 5 0z',
  'leisure-travel-and-other-services':
    'M12 3a9 9 0 0 0 0 18 9 9 0 0 0 0-18zM15.8 8.2l-2.3 5.3-5.3 2.3 2.3-5.3z',
  'protective-services': 'M12 3l7.5 2.5V11c0 5-3.2 8-7.5 10-4.3-2-7.5-5-7.5-10V5.5zM8.8 12l2.3 2.3 4.2-4.3',
  'public-administration': 'M3 9.5L12 4l9 5.5zM3.5 20h17M6 9.5V17M10 9.5V17M14 9.5V17M18 9.5V17M4.5 17h15',
  'sales-marketing-and-procurement':
    'M3.5 9.5h17L19 20H5zM8 9.5l3-6M16 9.5l-3-6M9 13v3.5M12 13v3.5M15 13v3.5',
  'transport-and-logistics':
    'M2 6h12v11H9.5M14 9.5h4l4 4V17h-2.5M14 9.5V17h1M2 6v11h2.5M7 15a2.3 2.3 0 0 0 0 4.6A2.3 2.3 0 0 0 7 15zM17.2 15a2.3 2.3 0 0 0 0 4.6 2.3 2.3 0 0 0 0-4.6z',
};

/** Beside the sector's name, which says the same: hidden from screen readers. */
export function sectorSymbol(id: SectorId): Markup {
  return html`<svg class="symbol" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false"><path d="${STROKES[id]}"/></svg>`;
}
