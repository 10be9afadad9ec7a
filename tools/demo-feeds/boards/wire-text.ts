/** What the demonstration's boards share in writing their adverts down. */
import type { BoardAdvert } from './board-adverts.ts';

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** "20/11/2026", as the United Kingdom writes it. */
export function dayFirst(day: string): string {
  return day.split('-').reverse().join('/');
}

export function rfc1123(day: string): string {
  return new Date(`${day}T09:00:00Z`).toUTCString();
}

/** A cell of a CSV file. */
export function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export function postalAddress({ town, postcode }: BoardAdvert) {
  return { '@type': 'PostalAddress', addressLocality: town, postalCode: postcode, addressCountry: 'GB' };
}

/** The page of one advert, with its JobPosting. */
export function advertPage(advert: BoardAdvert, url: string): string {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: advert.title,
    description: `<p>${advert.text}</p>`,
    url,
    datePosted: advert.postedOn,
    validThrough: `${advert.closesOn}T23:59`,
    employmentType: advert.type,
    workHours: `${advert.hours} hours per week`,
    hiringOrganization: { '@type': 'Organization', name: advert.employer },
    jobLocation: { '@type': 'Place', address: postalAddress(advert) },
    baseSalary: advert.pay,
  };
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escapeXml(advert.title)}</title>
<script type="application/ld+json">${JSON.stringify(posting, null, 1).replaceAll('<', '\\u003c')}</script>
</head><body><h1>${escapeXml(advert.title)}</h1></body></html>
`;
}
