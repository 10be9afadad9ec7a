/** A group of care homes and clinics, for Leeds: the XML that its vendor makes for aggregators. */
import { type BoardAdvert, boardAdverts } from './board-adverts.ts';
import { dayFirst, rfc1123 } from './wire-text.ts';

const ADVERTS: readonly BoardAdvert[] = boardAdverts(`
Care Assistant | Hazel Court Care | Leeds LS12 | £12.90 per hour | 36 | fulltime | 2,21 | Help people who live at Hazel Court with washing, meals and days out. We train you; a DBS check is made.
Night Care Assistant | Hazel Court Care | Leeds LS12 | £13.60 per hour | 33 | fulltime | 5,17 | Four nights a week, 9pm to 7am. Applicants must be 18 or over.
Weekend Care Assistant | Homeward Companions | Horsforth LS18 | £13.20 per hour | 14 | parttime | 3,24 | Visit people at home on Saturdays and Sundays. A car is useful.
Apprentice Care Worker | Hazel Court Care | Pudsey LS28 | £9.10 per hour | 36 | apprenticeship | 6,31 | Fifteen months towards a level 2 apprenticeship, with a mentor from the first day.
Care Home Activities Organiser | Hazel Court Care | Pudsey LS28 | £13.05 per hour | 25 | parttime | 8,16 | Music, gardening and outings for forty residents.
Registered Nurse (care home) | Hazel Court Care | Leeds LS12 | £20.50 per hour | 36 | fulltime | 10,19 | Lead a shift, give medicines and write care plans. NMC registration.
Care Home Cook | Hazel Court Care | Leeds LS12 | £13.40 per hour | 30 | parttime | 4,14 | Home cooking for forty, with special diets.
Domestic Assistant | Hazel Court Care | Leeds LS12 | £12.71 per hour | 24 | parttime | 3,12 | Keep bedrooms and lounges clean and fresh.
Dental Nurse | Pearlgate Dental Care | Leeds LS1 | £13.70 per hour | 37 | fulltime | 7,18 | Qualified, or in training with GDC registration to come.
Trainee Pharmacy Dispenser | Willowmere Clinics | Leeds LS9 | £12.71 per hour | 37.5 | fulltime | 2,20 | Put up prescriptions and serve at the counter. We pay for the course. GCSE maths and English at grade 4.
Laboratory Technician | Beakerfield Laboratories | Leeds LS9 | £25,400 per annum | 37.5 | fulltime | 9,23 | Test water and soil samples by the book.
Teaching Assistant (special needs) | Quarry Bank Academy | Leeds LS9 | £12.90 per hour | 30 | parttime | 5,15 | Help two pupils in Year 8 with their lessons and at lunch. An enhanced DBS check is made.
Early Years Educator | Little Herons Nursery | Horsforth LS18 | £13.30 per hour | 37.5 | fulltime | 6,22 | Level 3, and patience that lasts all day.
Support Worker (learning disabilities) | Homeward Companions | Leeds LS12 | £13.10 per hour | 37 | fulltime | 4,26 | Support three men in their own home: cooking, money, football.
`);

/** As it stands at `/feeds/jobs.xml`. */
export function aggregatorXml(origin: string): string {
  const jobs = ADVERTS.map((advert, at) => {
    const id = 1_301 + at;
    const parts: readonly (readonly [string, string])[] = [
      ['title', advert.title],
      ['date', rfc1123(advert.postedOn)],
      ['referencenumber', `HC-${id}`],
      ['url', `${origin}/vacancies/${id}`],
      ['company', advert.employer],
      ['city', advert.town],
      ['state', 'West Yorkshire'],
      ['country', 'GB'],
      ['postalcode', advert.postcode],
      ['description', `<p>${advert.text}</p>`],
      ['salary', advert.pay],
      ['jobtype', advert.type],
      ['category', ''],
      ['expirationdate', dayFirst(advert.closesOn)],
    ];
    return `  <job>\n${parts.map(([name, value]) => `    <${name}><![CDATA[${value}]]></${name}>`).join('\n')}\n  </job>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<source>\n  <publisher>Hazel Court Care</publisher>\n${jobs.join('\n')}\n</source>\n`;
}
