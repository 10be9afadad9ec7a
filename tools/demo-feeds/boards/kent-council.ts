/** Hopfield District Council, for Kent: an Eploy site, which states no closing dates. */
import { type BoardAdvert, boardAdverts } from './board-adverts.ts';
import { escapeXml, rfc1123, slugOf } from './wire-text.ts';

const COUNCIL = 'Hopfield District Council';

const ADVERTS: readonly BoardAdvert[] = boardAdverts(`
Library Assistant | ${COUNCIL} | Maidstone ME14 | £24,796 – £25,185 | 37 | Permanent | 6,20 | Help readers of all ages find what they look for, run the Saturday story hour and look after the public computers.
Planning Officer | ${COUNCIL} | Maidstone ME14 | £34,314 – £38,220 | 37 | Permanent | 9,18 | Decide applications for house extensions and shop fronts, and advise people before they apply. A degree in planning or experience in a planning office is needed.
Planning Assistant (career grade) | ${COUNCIL} | Ashford TN23 | £26,403 – £28,142 | 37 | Permanent | 4,24 | A first post in planning for somebody with A levels or a T Level. We pay for your course and you work beside a planning officer.
Grounds Maintenance Operative | ${COUNCIL} | Canterbury CT1 | £24,027 – £24,404 | 37 | Permanent | 3,21 | Cut grass, plant beds and look after the parks and cemeteries of the district. No experience needed: we train you on all machines.
Refuse Loader | ${COUNCIL} | Sittingbourne ME10 | £24,027 | 37 | Permanent | 5,12 | Early starts, fresh air and a crew of three. You need to be fit and happy to work in all weathers.
HGV Driver (refuse and recycling) | ${COUNCIL} | Sittingbourne ME10 | £28,624 – £30,060 | 37 | Permanent | 8,16 | Drive a 26-tonne collection vehicle with a crew of two loaders. A category C licence and a driver qualification card are needed.
Customer Service Adviser | ${COUNCIL} | Tonbridge TN9 | £24,796 | 37 | Permanent | 2,17 | Answer calls and messages about bins, council tax and housing. Full training; you need a friendly manner and GCSE English.
Council Tax Officer | ${COUNCIL} | Maidstone ME15 | £26,403 – £28,142 | 37 | Permanent | 11,9 | Work out bills, discounts and repayments, and help people who have fallen behind.
Business Administration Apprentice | ${COUNCIL} | Maidstone ME14 | £15,434 | 37 | Apprenticeship | 7,28 | Eighteen months in our offices with one day a week of learning, towards a level 3 apprenticeship. Five GCSEs including English are needed.
Solicitor (property) | ${COUNCIL} | Maidstone ME14 | £45,718 – £49,764 | 37 | Permanent | 14,15 | Handle leases, sales and agreements for the council’s land.
Legal Apprentice (paralegal) | ${COUNCIL} | Maidstone ME14 | £16,206 | 37 | Apprenticeship | 6,33 | Two years in the legal team: prepare files, look up cases and draft letters while you study for a level 3 apprenticeship.
Accountancy Assistant | ${COUNCIL} | Maidstone ME14 | £28,624 – £30,060 | 37 | Permanent | 5,19 | Keep the ledgers of three services and prepare figures for their managers. AAT level 3 or working towards it.
ICT Service Desk Analyst | ${COUNCIL} | Canterbury CT1 | £27,254 – £29,064 | 37 | Permanent | 4,14 | Sort out laptops, phones and passwords for 600 colleagues, by telephone and at their desks.
Web Developer | ${COUNCIL} | Canterbury CT1 | £36,363 – £39,152 | 37 | Permanent | 10,23 | Build and mend the forms and pages on which residents report, pay and apply. JavaScript and an eye for plain design.
Community Safety Warden | ${COUNCIL} | Gravesend DA12 | £27,254 – £28,142 | 37 | Permanent | 6,11 | Patrol on foot, talk to people and deal with nuisance before it becomes crime. Shifts include some evenings.
Civil Enforcement Officer (parking) | ${COUNCIL} | Folkestone CT20 | £25,185 | 37 | Permanent | 3,15 | Keep the streets clear and safe. Patrols on foot and by moped, with a uniform and full training.
Building Surveyor | ${COUNCIL} | Dover CT16 | £38,220 – £42,839 | 37 | Permanent | 12,20 | Inspect council homes and plan the repairs that they need.
Electrician (housing repairs) | ${COUNCIL} | Dover CT16 | £35,412 | 40 | Permanent | 7,13 | Test and repair the wiring of council homes. A van and tools are provided; 18th edition is needed.
Multi-skilled Maintenance Operative | ${COUNCIL} | Margate CT9 | £29,540 | 40 | Permanent | 4,22 | Carpentry, plastering and small plumbing jobs in council homes across the coast.
Stage Technician (casual) | ${COUNCIL} | Tunbridge Wells TN1 | £13.45 an hour | | Casual | 5,27 | Rig lights and run sound for visiting shows at the Oast Theatre, mostly on evenings and weekends.
Graphic Designer | ${COUNCIL} | Maidstone ME14 | £30,060 – £32,061 | 37 | Fixed term | 9,25 | Posters, reports and signs that people understand at a glance. Show us a portfolio.
Lifeguard (weekends) | ${COUNCIL} | Ramsgate CT11 | £12.71 an hour | 12 | Part time | 2,26 | Saturdays and Sundays at the Harbour Pool. We pay for the lifeguard course of new starters; good for somebody at sixth form or college.
Leisure Centre Receptionist | ${COUNCIL} | Dartford DA1 | £12.82 an hour | 20 | Part time | 8,17 | Greet visitors, take bookings and payments, and help at children’s parties. Evenings and every other weekend.
Social Worker (children in care) | ${COUNCIL} | Ashford TN23 | £41,771 – £45,718 | 37 | Permanent | 13,21 | Support children who live with foster carers. Registration with Social Work England and an enhanced DBS check are needed.
Nursery Practitioner | ${COUNCIL} | Margate CT9 | £24,796 – £25,583 | 37 | Permanent | 6,16 | Play, talk and learn with two- to four-year-olds at the Shell Street children’s centre. Level 2 in early years or more.
Marketing Officer (tourism) | ${COUNCIL} | Folkestone CT20 | £29,064 – £31,022 | 37 | Permanent | 11,19 | Tell visitors about our beaches, castles and walks, on paper and on line.
Environmental Health Officer | ${COUNCIL} | Tonbridge TN9 | £38,220 – £42,839 | 37 | Permanent | 15,14 | Inspect kitchens, shops and workplaces, and look into complaints about noise and air.
Kitchen Assistant (day centre) | ${COUNCIL} | Whitstable CT5 | £12.71 an hour | 16 | Part time | 3,10 | Help the cook make and serve forty lunches a day, and wash up afterwards.
`);

/** As `/feeds/datafeed.ashx?Format=xml` answers. */
export function eployFeed(origin: string): string {
  const items = ADVERTS.map((advert, at) => {
    const id = 4101 + at * 3;
    const slug = slugOf(advert.title);
    return `<Item><VacancyID>${id}</VacancyID><Title>${escapeXml(advert.title)}</Title><Link>${origin}/vacancies/${id}/${slug}.html</Link><Description><![CDATA[<p>${advert.text}</p>]]></Description><Location>${advert.town}, ${advert.postcode}</Location><Position></Position><Industry></Industry><VacancyType>${advert.type}</VacancyType><DisplaySalary>${escapeXml(advert.pay)}</DisplaySalary><Company></Company><DateCreated>${rfc1123(advert.postedOn)}</DateCreated><DatePosted>${rfc1123(advert.postedOn)}</DatePosted><Benefits><![CDATA[Local government pension]]></Benefits></Item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<Vacancies Type="Vacancies" Count="${items.length}">\n${items.join('\n')}\n</Vacancies>\n`;
}
