/** A training group's careers site on Teamtailor, for Kent and Medway: apprenticeships and first posts. */
import { type BoardAdvert, boardAdverts } from './board-adverts.ts';
import { postalAddress, slugOf } from './wire-text.ts';

const ADVERTS: readonly BoardAdvert[] = boardAdverts(`
Carpentry Apprentice | Gable End Joinery | Tonbridge TN9 | 17300 | 39 | Apprenticeship | 6,35 | Doors, stairs and roofs, with a day a week at college.
Fruit Farm Apprentice | Cherrydown Fruit Farm | Sittingbourne ME10 | 16700 | 40 | Apprenticeship | 4,40 | Prune, pick and drive tractors through a whole year of cherries and apples.
Agricultural Engineering Apprentice | Oast Tractors | Ashford TN23 | 17600 | 40 | Apprenticeship | 9,30 | Service and repair tractors and harvesters.
Hairdressing Apprentice | Comb & Curlew | Canterbury CT1 | 15900 | 36 | Apprenticeship | 3,28 | Two years from your first shampoo to your level 2.
Commis Chef Apprentice | The Gannet Hotel | Whitstable CT5 | 16600 | 40 | Apprenticeship | 5,25 | Learn on every section of a seaside kitchen.
Dental Nurse Apprentice | Pearlgate Dental Care | Sevenoaks TN13 | 16200 | 37 | Apprenticeship | 7,27 | Work at the chairside while you study for level 3.
Estate Agent Apprentice | Quill & Hythe | Tunbridge Wells TN1 | 16000 | 38 | Apprenticeship | 2,24 | Viewings, photographs and a Saturday in two.
Accounts Apprentice | Ledgerwood Accountants | Dartford DA1 | 16900 | 37 | Apprenticeship | 8,33 | AAT level 2 and then level 3 on full pay.
Warehouse Apprentice | Tidemark Logistics | Dartford DA1 | 17100 | 40 | Apprenticeship | 4,29 | Learn stock, forklifts and planning on a site by the river.
Youth Worker (trainee) | Estuary Youth Trust | Chatham ME4 | 24500 | 37 | Full-time | 6,21 | Evening clubs, trips and a level 2 course on us.
Ceramics Studio Assistant | Salt Glaze Studio | Margate CT9 | 24400 | 37 | Full-time | 5,19 | Mix glazes, fire kilns and help on weekend courses.
Travel Consultant | Farrow Travel | Canterbury CT1 | 24800 | 37.5 | Full-time | 3,18 | Plan and book holidays. A first job for somebody who loves maps.
`);

/** As `/jobs.json` answers. */
export function careersFeed(origin: string): string {
  const items = ADVERTS.map((advert, at) => {
    const id = 6_210_401 + at * 13;
    const published = `${advert.postedOn}T09:12:${String(10 + at)}+00:00`;
    return {
      id: `5d1c0000-0000-4000-8000-${String(id).padStart(12, '0')}`,
      title: advert.title,
      url: `${origin}/jobs/${id}-${slugOf(advert.title)}`,
      date_published: published,
      content_html: `<p>${advert.text}</p>`,
      _jobposting: {
        '@context': 'http://schema.org/',
        '@type': 'JobPosting',
        title: advert.title,
        identifier: { '@type': 'PropertyValue', name: 'Oast and Estuary Training', value: id },
        datePosted: published,
        validThrough: `${advert.closesOn}T23:59:00+00:00`,
        employmentType: advert.type,
        workHours: `${advert.hours} hours per week`,
        hiringOrganization: { '@type': 'Organization', name: advert.employer },
        jobLocation: [{ '@type': 'Place', address: postalAddress(advert) }],
        baseSalary: {
          '@type': 'MonetaryAmount',
          currency: 'GBP',
          value: { '@type': 'QuantitativeValue', value: Number(advert.pay), unitText: 'YEAR' },
        },
      },
    };
  });
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Oast and Estuary Training',
    home_page_url: `${origin}/jobs`,
    feed_url: `${origin}/jobs.json`,
    items,
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
