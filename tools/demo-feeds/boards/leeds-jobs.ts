/** A regional jobs site with an RSS feed, for Leeds: councils' companies, firms and offices, as WP Job Manager writes it. */
import { type BoardAdvert, boardAdverts } from './board-adverts.ts';
import { dayFirst, escapeXml, rfc1123, slugOf } from './wire-text.ts';

const ADVERTS: readonly BoardAdvert[] = boardAdverts(`
Data Analyst | Northlight IT | Leeds LS1 | £33,000 - £38,000 a year | 37.5 | Full Time | 4,19 | Turn sales figures into charts that people act on. SQL and a spreadsheet are your tools.
Digital Support Apprentice | Northlight IT | Leeds LS1 | £9.20 an hour | 37.5 | Apprenticeship | 6,27 | Help customers by telephone and chat while you work towards a level 3 apprenticeship. Five GCSEs at grade 4.
Cyber Security Analyst | Wharfe Bank Building Society | Leeds LS1 | £42,000 - £48,000 a year | 35 | Full Time | 9,22 | Watch our systems, look into alarms and help colleagues stay safe on line.
Trainee Accountant | Ledgerwood Accountants | Leeds LS1 | £24,500 a year | 37.5 | Full Time | 3,25 | A first post after A levels: we pay for AAT and then for your chartered exams.
Conveyancing Assistant | Harrow & Finch Solicitors | Leeds LS1 | £25,800 a year | 35 | Full Time | 7,16 | Prepare papers for people who buy and sell homes.
Insurance Claims Adviser | Marrow & Stout Insurance | Leeds LS12 | £25,200 a year | 35 | Full Time | 2,14 | Help people after a burst pipe or a broken windscreen. Training for six weeks on full pay.
Recruitment Consultant | Copse & Vale People | Leeds LS1 | £27,000 a year | 37.5 | Full Time | 11,20 | Find engineers for firms and firms for engineers.
Office Junior | Harrow & Finch Solicitors | Leeds LS1 | £12.71 an hour | 35 | Full Time | 5,13 | Post, scanning and reception. No experience needed: a good first job after school or college.
Mechanical Fitter | Thornlea Precision | Leeds LS9 | £17.80 an hour | 39 | Full Time | 8,18 | Build and test gearboxes. Time-served or level 3.
Engineering Apprentice (machining) | Thornlea Precision | Leeds LS9 | £9.05 an hour | 39 | Apprenticeship | 4,34 | Four years towards a level 3, with the first year at college. GCSE maths and science at grade 4.
Production Operative | Beckside Bakeries | Leeds LS12 | £13.15 an hour | 40 | Full Time | 2,10 | Bread and rolls on rotating shifts, early and late.
Site Carpenter | Gable End Joinery | Pudsey LS28 | £18.90 an hour | 42 | Full Time | 6,15 | First and second fix on new flats. CSCS card and your own hand tools.
Assistant Quantity Surveyor | Flint & Fallow Homes | Leeds LS1 | £31,000 - £35,000 a year | 40 | Full Time | 10,24 | Measure, price and pay for work on three sites.
Plumbing Apprentice | Hearthline Heating | Pudsey LS28 | £8.60 an hour | 40 | Apprenticeship | 5,32 | Boilers, bathrooms and a day a week at college. GCSE maths at grade 3.
Forklift Driver | Tidemark Logistics | Leeds LS9 | £13.70 an hour | 40 | Full Time | 3,12 | Counterbalance and reach truck in a warehouse for furniture.
Bus Driver | Aireline Buses | Leeds LS9 | £15.40 an hour | 39 | Full Time | 7,28 | We train you for your licence and pay you while you learn. You must have held a car licence for a year.
Transport Planner | Beacon Fold Consulting | Leeds LS1 | £36,000 a year | 37.5 | Full Time | 12,17 | Count, model and draw junctions, cycle lanes and bus stops.
Saturday Sales Assistant | Lamplight Shoes | Leeds LS1 | £8.70 an hour | 8 | Part Time | 2,16 | Saturdays 10 to 6. Fetch, fit and smile; 16- and 17-year-olds are welcome.
Digital Marketing Executive | Paper Lantern Studio | Leeds LS1 | £27,500 a year | 37.5 | Full Time | 6,21 | Plan and write campaigns for museums and food makers.
Buyer (food) | Samphire Kitchen | Leeds LS12 | £32,500 a year | 38 | Full Time | 9,19 | Find growers, agree prices and keep the shelves full.
Junior Video Editor | Paper Lantern Studio | Leeds LS1 | £24,800 a year | 37.5 | Full Time | 4,26 | Cut short films for charities. A showreel says more than a certificate.
Barber | Northgate Barbers | Horsforth LS18 | £13.00 an hour | 35 | Full Time | 8,14 | Level 2 barbering and a friendly manner.
Commis Chef | Samphire Kitchen | Leeds LS1 | £12.90 an hour | 40 | Full Time | 3,17 | Prepare vegetables, fish and sauces, and learn every section.
Weekend Waiting Staff | Millpond Inns | Horsforth LS18 | £12.71 an hour | 12 | Part Time | 1,15 | Sunday lunches and Saturday evenings until 10pm. Good for students.
Firefighter (on call) | Aire and Wharfe Fire Service | Pudsey LS28 | £9,800 a year | | Part Time | 13,30 | Live or work within five minutes of the station and be ready when the pager calls. Applicants must be 18 or over.
Park Ranger | Aireborough Parks Trust | Horsforth LS18 | £26,400 a year | 37 | Full Time | 5,18 | Paths, ponds and school visits in two country parks.
Personal Trainer | Causeway Leisure | Leeds LS9 | £13.40 an hour | 20 | Part Time | 7,20 | Level 3 and a way with people who have never been to a gym.
Policy Officer | Aire Valley Combined Authority | Leeds LS1 | £35,400 - £38,600 a year | 37 | Full Time | 10,16 | Write papers on buses, homes and skills for elected members.
`);

/** As the feed at `/?feed=job_feed` stands. */
export function jobFeed(origin: string): string {
  const items = ADVERTS.map((advert, at) => {
    const id = 52_301 + at * 7;
    return `  <item>
    <title>${escapeXml(advert.title)}</title>
    <link>${origin}/job/${id}-${slugOf(advert.title)}</link>
    <guid isPermaLink="false">${origin}/?p=${id}</guid>
    <pubDate>${rfc1123(advert.postedOn)}</pubDate>
    <description><![CDATA[<p>${advert.text}</p><p>Hours: ${advert.hours || 'on call'}</p><p>Closing date: ${dayFirst(advert.closesOn)}</p>]]></description>
    <job_listing:location>${advert.town}, ${advert.postcode}</job_listing:location>
    <job_listing:job_type>${advert.type}</job_listing:job_type>
    <job_listing:company>${escapeXml(advert.employer)}</job_listing:company>
    <job_listing:salary>${escapeXml(advert.pay)}</job_listing:salary>
  </item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:job_listing="${origin}"><channel>
  <title>Aire Valley Jobs</title>
  <link>${origin}/</link>
  <description>Vacancies in and around Leeds</description>
${items.join('\n')}
</channel></rss>
`;
}
