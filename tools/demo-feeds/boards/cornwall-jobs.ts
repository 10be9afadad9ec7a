/** A jobs site of a county's employers, for Cornwall: a sitemap, and JobPosting in each advert's page. */
import { type BoardAdvert, boardAdverts } from './board-adverts.ts';
import { advertPage, slugOf } from './wire-text.ts';

const ADVERTS: readonly BoardAdvert[] = boardAdverts(`
Surf School Lifeguard | Gwynver Surf School | Newquay TR7 | £13.10 an hour | 30 | PART_TIME | 3,25 | Watch the water and help on beginners’ lessons from Easter. A beach lifeguard award is needed; we help you get it.
Hotel Receptionist | Penhallow Hotel | St Austell PL25 | £12.71 an hour | 32 | FULL_TIME | 5,18 | Check guests in, take bookings and know where the nearest beach is.
Housekeeping Assistant (weekends) | Trelissa Holiday Park | Newquay TR7 | £12.71 an hour | 10 | PART_TIME | 2,20 | Clean caravans on Saturdays between one family and the next.
Chef | The Wrecker’s Table | Falmouth TR11 | £30,500 a year | 45 | FULL_TIME | 7,15 | Fish from the quay, cooked simply. Five days, two of them short.
Kitchen Porter (evenings) | The Wrecker’s Table | Falmouth TR11 | £12.71 an hour | 16 | PART_TIME | 4,14 | Pots, pans and peeling. Finish by 10pm; a good first job.
Waiting Staff | Penhallow Hotel | St Austell PL25 | £12.71 an hour | 24 | PART_TIME | 6,19 | Breakfasts and dinners for sixty guests.
Dairy Herdsperson | Rosemanor Farm | Truro TR1 | £31,000 a year | 48 | FULL_TIME | 9,22 | Milk and care for 180 cows. A cottage comes with the post.
Apprentice Farm Worker | Rosemanor Farm | Truro TR1 | £8.90 an hour | 40 | APPRENTICESHIP | 5,33 | Learn to look after cattle, with block weeks at college.
Horticultural Nursery Worker | Penrose Gardens | Camborne TR14 | £12.75 an hour | 39 | FULL_TIME | 3,16 | Pot, water and pack plants for garden centres.
Fish Market Porter | Lanwerth Fish Quay | Falmouth TR11 | £13.40 an hour | 35 | FULL_TIME | 8,12 | Early mornings: sort, weigh and load the catch.
Boatbuilder | Copperhithe Marine | Falmouth TR11 | £17.50 an hour | 39 | FULL_TIME | 10,24 | Planking and fitting out of wooden boats.
Marine Engineer | Copperhithe Marine | Falmouth TR11 | £36,000 a year | 39 | FULL_TIME | 11,21 | Diesel engines and gearboxes of fishing boats and yachts.
Carpenter | Oakrise Builders | Camborne TR14 | £18.10 an hour | 40 | FULL_TIME | 4,13 | Roofs and windows on a site of twenty homes.
Apprentice Plasterer | Oakrise Builders | Camborne TR14 | £8.50 an hour | 39 | APPRENTICESHIP | 6,29 | Two years on site and at college.
Solar Panel Installer | Brightspark Electrical | St Austell PL25 | £32,500 a year | 40 | FULL_TIME | 7,18 | Roof work in pairs. Electrical qualification or roofing experience.
Van Driver (farm shop deliveries) | Rosemanor Farm | Truro TR1 | £13.00 an hour | 30 | PART_TIME | 2,11 | Vegetable boxes to 60 doors a day.
Care Worker | Homeward Companions | Camborne TR14 | £13.20 an hour | 35 | FULL_TIME | 3,23 | Visits to people in their own homes between Camborne and Redruth. A car is needed.
Physiotherapy Assistant | Willowmere Clinics | Truro TR1 | £24,900 a year | 37.5 | FULL_TIME | 9,17 | Exercise classes and hoists beside our physiotherapists.
Veterinary Receptionist | Pengarth Vets | St Austell PL25 | £12.80 an hour | 30 | PART_TIME | 5,16 | Pets, farmers and telephones.
School Cook | Penhallow Cross Primary School | Truro TR1 | £13.05 an hour | 25 | PART_TIME | 6,14 | Lunch for 140, in term time.
Forest School Assistant | Little Herons Nursery | Falmouth TR11 | £12.71 an hour | 28 | PART_TIME | 4,21 | Mud, fires and three- to five-year-olds. Level 2 in early years.
Bookkeeper | Ledgerwood Accountants | Truro TR1 | £14.20 an hour | 20 | PART_TIME | 12,19 | Farms, cafés and potters: keep their books straight.
Legal Secretary | Harrow & Finch Solicitors | Truro TR1 | £24,900 a year | 35 | FULL_TIME | 8,15 | Type, file and look after clients of two partners.
Office Manager | Lanwerth Fish Quay | Falmouth TR11 | £29,800 a year | 37.5 | FULL_TIME | 10,20 | Wages, orders and a harbour view.
IT Support Technician | Loopstone Software | Falmouth TR11 | £26,000 - £28,500 a year | 37.5 | FULL_TIME | 7,26 | Set up and mend computers for hotels, schools and boatyards.
Museum Assistant (weekends) | Tolgarrick Mining Museum | Camborne TR14 | £12.71 an hour | 14 | PART_TIME | 3,22 | Tours, tills and 300-tonne engines.
Hairdressing Apprentice | Shear Delight | St Austell PL25 | £8.30 an hour | 37 | APPRENTICESHIP | 2,30 | From the basin to your own column in two years.
Sales Adviser (tiles and bathrooms) | Porthgwyn Bathrooms | Truro TR1 | £25,500 a year | 40 | FULL_TIME | 6,17 | Help people plan and buy. Every other Saturday off.
Harbour Patrol Officer | Carrow Harbour Commissioners | Falmouth TR11 | £27,900 a year | 40 | FULL_TIME | 11,18 | Patrol the harbour, help boats in trouble and enforce the speed limit.
Community Link Officer | Carrow Town Council | St Austell PL25 | £28,600 a year | 37 | FULL_TIME | 9,16 | Help residents and village groups get what they need from the council.
`);

const FIRST_ID = 80_411;

/** A sitemap and pages, by path. */
export function cornwallSite(origin: string): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  const urls: string[] = [];
  for (const [at, advert] of ADVERTS.entries()) {
    const path = `/jobs/${FIRST_ID + at * 11}-${slugOf(advert.title)}`;
    urls.push(`<url><loc>${origin}${path}</loc><lastmod>${advert.postedOn}T09:00:00+00:00</lastmod></url>`);
    pages.set(`${path}.html`, advertPage(advert, `${origin}${path}`));
  }
  pages.set(
    '/sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
  );
  return pages;
}
