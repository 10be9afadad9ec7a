/** A sheet that a chamber of trade publishes as CSV, for Medway: shops, workshops and small firms. */
import { type BoardAdvert, boardAdverts } from './board-adverts.ts';
import { dayFirst, quoted } from './wire-text.ts';

const ADVERTS: readonly BoardAdvert[] = boardAdverts(`
Saturday Shop Assistant | Tidewater Toys | Chatham ME4 | £8.60 an hour | 8 | Part time | 3,18 | Serve customers, fill shelves and wrap presents, Saturdays 9 to 5. Suits somebody of 16 or 17 at school or college.
Weekend Retail Assistant | Copperbeech Garden Centre | Rainham ME8 | £12.71 an hour | 14 | Part time | 5,15 | Tills, plants and the café counter on Saturdays and Sundays. No experience needed.
Assistant Shop Manager | Tidewater Toys | Chatham ME4 | £27,400 a year | 39 | Permanent | 8,21 | Run the shop floor, order stock and look after a team of six.
Salon Junior (Saturdays) | Comb & Curlew | Rochester ME1 | £8.40 an hour | 7 | Part time | 2,24 | Wash hair, sweep up and make our clients feel welcome. A way into hairdressing for somebody in Year 11 or above.
Hairdresser | Comb & Curlew | Rochester ME1 | £13.10 an hour | 30 | Permanent | 9,17 | A stylist with level 2 or more for a busy high-street salon.
Beauty Therapist | Pearl Street Beauty | Gillingham ME7 | £12.95 an hour | 24 | Part time | 6,20 | Nails, waxing and facials. NVQ level 3 in beauty therapy.
Apprentice Motor Vehicle Technician | Chalk Pit Garage | Strood ME2 | £8.75 an hour | 40 | Apprenticeship | 7,30 | Learn to service and repair cars, with a day a week at college. GCSEs in maths and English at grade 3 or above.
MOT Tester | Chalk Pit Garage | Strood ME2 | £36,500 a year | 42.5 | Permanent | 12,13 | A qualified tester for a family garage.
CNC Machinist | Copperhithe Marine | Chatham ME4 | £32,000 - £36,000 per annum | 39 | Permanent | 10,22 | Set and run milling machines that make parts for boats. Day shift.
Welder Fabricator | Medlar Valves | Rochester ME1 | £17.20 per hour | 39 | Permanent | 4,16 | MIG and TIG welding of pipework in stainless steel.
Electrical Installation Apprentice | Brightspark Electrical | Gillingham ME7 | £8.50 an hour | 40 | Apprenticeship | 6,35 | Three years with us on site and at college, towards a level 3. You need GCSE maths at grade 4.
Bricklayer | Oakrise Builders | Rainham ME8 | £19.50 per hour | 40 | Permanent | 3,11 | New houses off Lower Rainham Road. A CSCS card is needed.
Warehouse Operative (evenings) | Quayside Parcels | Strood ME2 | £13.05 an hour | 25 | Part time | 2,9 | Sort and load parcels, 5pm to 10pm, Monday to Friday.
Van Driver | Quayside Parcels | Strood ME2 | £26,800 a year | 42 | Permanent | 4,19 | Local deliveries in a company van. A clean licence held for a year.
Barista | Millpond Coffee | Rochester ME1 | £12.71 an hour | 21 | Part time | 1,14 | Good coffee and a friendly face. We will train you.
Weekend Kitchen Porter | The Gannet Hotel | Chatham ME4 | £12.71 an hour | 12 | Part time | 5,12 | Wash pots and keep the kitchen clean on Friday and Saturday evenings until 10pm.
Chef de Partie | The Gannet Hotel | Chatham ME4 | £29,500 a year | 45 | Permanent | 9,23 | Run a section in a kitchen that cooks from scratch.
Dental Receptionist | Pearlgate Dental Care | Gillingham ME7 | £12.90 an hour | 30 | Part time | 6,16 | Answer the telephone, book visits and keep records up to date.
Care Assistant | Hazel Court Care | Rainham ME8 | £12.95 an hour | 36 | Permanent | 3,25 | Help older people wash, dress, eat and enjoy their day. Training is given; a DBS check is made.
Nursery Assistant | Acorn Steps Nursery | Gillingham ME7 | £12.71 an hour | 30 | Permanent | 8,18 | Look after babies and toddlers. Level 2 in childcare, or we train you for it.
Bookkeeper | Ledgerwood Accountants | Rochester ME1 | £14.50 an hour | 22.5 | Part time | 11,15 | Keep the books of small firms. Xero and a sharp eye.
Junior Software Developer | Loopstone Software | Chatham ME4 | £26,000 - £29,000 a year | 37.5 | Permanent | 7,20 | Write and test code for booking systems with a team of eight. Show us something that you have made.
Security Officer | Emberwatch Safety | Gillingham ME7 | £13.60 an hour | 42 | Permanent | 5,13 | Shopping centre, days and some weekends. An SIA licence is needed, and applicants must be 18 or over.
Photographer’s Assistant (Saturdays) | Paper Lantern Studio | Rochester ME1 | £12.71 an hour | 8 | Part time | 4,26 | Carry kit, set up lights and sort pictures at weddings.
Gardener | Penrose Gardens | Strood ME2 | £13.20 an hour | 32 | Permanent | 6,17 | Lawns, hedges and borders for private gardens and a school.
Phlebotomist | Willowmere Clinics | Chatham ME4 | £13.30 an hour | 30 | Part time | 8,19 | Take blood samples, gently, in a community clinic. We train care assistants for this.
Office Administrator | Brightspark Electrical | Gillingham ME7 | £24,600 a year | 37.5 | Permanent | 10,21 | Book jobs, send invoices and answer the telephone.
Housing Officer | Hithe Homes | Chatham ME4 | £30,200 a year | 37 | Permanent | 9,15 | Look after 400 tenancies: lettings, rent and neighbours.
Fitness Instructor | Causeway Leisure | Gillingham ME7 | £13.00 an hour | 25 | Part time | 3,22 | Classes and gym sessions, with evenings. Level 2 gym instructor.
`);

/** As the sheet stands on the chamber's site. */
export function employersSheet(origin: string): string {
  const head =
    'Ref,Job title,Employer,Location,Pay,Hours per week,Contract type,Date posted,Closing date,Link,Details';
  const rows = ADVERTS.map((advert, at) => {
    const ref = `MT-${610 + at}`;
    return [
      ref,
      advert.title,
      advert.employer,
      `${advert.town} ${advert.postcode}`,
      advert.pay,
      advert.hours,
      advert.type,
      dayFirst(advert.postedOn),
      dayFirst(advert.closesOn),
      `${origin}/jobs/${ref.toLowerCase()}`,
      advert.text,
    ]
      .map(quoted)
      .join(',');
  });
  return `${[head, ...rows].join('\r\n')}\r\n`;
}
