/**
 * Which words of a job title speak for which sector. Hand-made, after the SOC 2020 minor groups that each sector holds
 * (src/reference/sectors.json). Singular, plain lower case; longer phrases win over shorter ones, so an exception is
 * written as a longer phrase: "nurse" is health, "nursery nurse" education, "veterinary nurse" agriculture.
 * Phrases are separated by commas, and sorted.
 */
import type { SectorId } from '../../domain/classification.ts';

export const TITLE_RULES: readonly (readonly [sector: SectorId, phrases: string])[] = [
  [
    'agriculture',
    `animal care, arborist, conservation officer, countryside ranger, dog groomer, ecologist, environmental
     officer, environmental scientist, farm manager, farm worker, farmer, fish farm, forester, gamekeeper,
     gardener, greenkeeper, groom, groundsman, groundsperson, herdsperson, horticultural, horticulture,
     kennel, landscaper, shepherd, stockperson, tractor driver, tree surgeon, vet, veterinary, veterinary
     nurse, veterinary surgeon, zookeeper`,
  ],
  [
    'business-and-administration',
    `admin, administration, administrative, administrator, analyst, appointment, booking, business analyst,
     business consultant, business manager, business support, call handler, call taker, care coordinator,
     care navigator, change consultant, chief executive, civil servant, clerical, clerk, clinical coder, co
     ordinator, committee, complaint, coordinator, data entry, data protection, directorate manager,
     disclosure, executive, executive assistant, filing, general manager, general practice assistant,
     governance, health and safety, health record, hr, human resource, improvement, information governance,
     information officer, management consultant, medical receptionist, medical record, medical secretary,
     mental health act, mental health act administrator, office assistant, office manager, operation manager,
     pathway coordinator, patient adviser, patient advisor, patient pathway coordinator, patient service,
     people advisor, people manager, people officer, people partner, personal assistant, policy officer,
     postroom, practice manager, programme manager, project manager, project officer, project support
     officer, reception, receptionist, record officer, recruiter, recruitment, recruitment consultant,
     scheduler, secretarial, secretary, service manager, staffing, switchboard, training manager, typist,
     ward clerk`,
  ],
  [
    'care-services',
    `advocate, care assistant, care home, care worker, carer, chaplain, childrens home, community worker,
     counsellor, domiciliary, early help, family support, home care, homecare, housing officer, key worker,
     link worker, live in, personal carer, probation, registered manager, residential, safeguarding, senior
     carer, social care, social prescriber, social prescribing, social worker, support worker, welfare, youth
     worker`,
  ],
  [
    'catering-and-hospitality',
    `baker, bar, bar manager, barista, bartender, butcher, canteen, catering, chef, cook, crew, food and
     beverage, food service, front of house, hospitality, hotel, housekeeping supervisor, kitchen, kitchen
     porter, midday meal, pub, restaurant, waiter, waiting staff, waitress`,
  ],
  [
    'construction',
    `architect, architectural, bricklayer, builder, building, building service, building surveyor, capital
     project, carpenter, civil engineer, civil engineering, construction, decorator, dry liner, estate
     manager, estate officer, estimator, floor layer, gas engineer, glazier, groundworker, handyperson,
     heating engineer, highway, insulation, joiner, labourer, maintenance operative, painter, paver, planning
     officer, plasterer, plumber, plumbing, property manager, quantity surveyor, roofer, scaffolder, site
     manager, steel erector, stonemason, surveyor, tiler, town planner`,
  ],
  [
    'creative-and-design',
    `actor, animator, artist, broadcast, communication manager, communication officer, content creator,
     copywriter, creative, curator, designer, editor, fashion, florist, graphic designer, illustrator,
     interior design, journalist, media, medical photographer, multimedia, museum, musician, photographer,
     producer, public relation, stage, translator, videographer, writer`,
  ],
  [
    'digital',
    `application support, bi, clinical system, cloud engineer, cyber, cyber security, data analyst, data
     architect, data engineer, data science, data scientist, database, developer, devops, digital, enterprise
     architect, helpdesk, ict, informatics, information analyst, information manager, information technology,
     infrastructure engineer, intelligence analyst, it, it consultant, it manager, it support, it technician,
     network engineer, programmer, server, service desk, software, software engineer, solution architect,
     system administrator, system analyst, system engineer, technical architect, technical support,
     telecommunication, test analyst, tester, web developer`,
  ],
  [
    'education-and-early-years',
    `assistant head, childcare, childminder, clinical educator, cover supervisor, deputy head, early year,
     education, exam invigilator, head teacher, headteacher, learning and development, learning mentor,
     learning support, lecturer, nanny, nursery, nursery manager, nursery nurse, nursery practitioner,
     pastoral, play worker, playworker, practice educator, professor, school, senco, sendco, teacher,
     teaching, teaching assistant, teaching fellow, trainer, tutor`,
  ],
  [
    'engineering-and-manufacturing',
    `assembler, assembly, boiler, clinical engineer, clinical engineering, cnc, decontamination, electrical,
     electrician, engineer, engineering, fabrication, fabricator, factory, fitter, food operative, grinder,
     machine, machine operative, machine operator, machinist, maintenance technician, maker, manufacturing,
     mechanic, mechanical, meter, mill, mot, motor vehicle, moulder, nuclear, packer, panel beater, polisher,
     printer, process operative, process operator, process technician, production, quality engineer, quality
     inspector, recycling, refuse, setter, sewing, sterile service, tailor, toolmaker, turner, vehicle body,
     vehicle technician, welder`,
  ],
  [
    'hair-and-beauty',
    `aesthetician, barber, barbering, beautician, beauty, beauty therapist, hair stylist, hairdresser,
     hairdressing, make up artist, nail technician, salon, spa therapist, stylist`,
  ],
  [
    'health-and-science',
    `ambulance, anaesthesia, anaesthetic, anaesthetist, assistant practitioner, audiologist, audiology,
     biologist, biomedical, cardiac, cardiology, care practitioner, chemist, chiropodist, clinical, clinical
     fellow, clinical support worker, consultant, dental, dentist, dietician, dietitian, dispenser, doctor,
     ecg, endoscopy, fellow, foundation year, genetic, geneticist, gp, gynaecology, hca, hcsw, health, health
     adviser, health advisor, health care assistant, health care support worker, health improvement, health
     visitor, healthcare, healthcare assistant, healthcare support worker, hygienist, imaging, immunisation,
     lab, laboratory, locum, maternity, maternity support worker, matron, medical, medicine, mental health,
     mental health support worker, midwife, midwifery, mortuary, neurology, newborn, nurse, nursing, nursing
     associate, occupational therapist, oncology, operating department, optician, optometrist, optometry,
     orthoptist, osteopath, paediatric, paramedic, pathology, perioperative, pharmacist, pharmacy,
     phlebotomist, phlebotomy, physician, physicist, physiologist, physiotherapist, physiotherapy,
     podiatrist, practitioner, psychiatrist, psychiatry, psychological, psychologist, psychology,
     psychotherapist, psychotherapy, radiographer, radiology, registrar, rehabilitation assistant, research,
     researcher, scientist, screener, senior house officer, sister, sonographer, specialty doctor, speech and
     language, surgeon, surgical, theatre, therapist, therapy, therapy support worker, trust doctor, urology,
     vaccinator, ward, wellbeing practitioner`,
  ],
  [
    'legal-finance-and-accounting',
    `account assistant, accountant, accounting, accounts, actuarial, actuary, audit, auditor, banking,
     barrister, bookkeeper, cashier, conveyancer, conveyancing, credit controller, finance, finance business
     partner, finance manager, financial, insurance, lawyer, legal, mortgage, paralegal, payroll, pension,
     purchase ledger, solicitor, tax, treasury, underwriter`,
  ],
  [
    'leisure-travel-and-other-services',
    `cabin crew, caretaker, cleaner, cleaning, coach, domestic, domestic assistant, fitness, funeral, gym,
     holiday, housekeeper, housekeeping, laundry, leisure, librarian, library, lifeguard, linen, personal
     trainer, pest control, soft facility, sport, swimming, tour, travel, travel agent, travel consultant,
     undertaker, ward housekeeper, window cleaner`,
  ],
  [
    'protective-services',
    `army, border force, cctv, civil enforcement, custody, detention officer, door supervisor, fire officer,
     fire safety, firefighter, police, prison, prison officer, royal air force, royal navy, security,
     security guard, security officer, soldier, traffic warden`,
  ],
  [
    'sales-marketing-and-procurement',
    `account executive, account manager, brand, business development, buyer, call centre, category manager,
     checkout, commissioning, contact centre, contract manager, customer advisor, customer assistant,
     customer care, customer service, digital marketing, estate agent, fundraiser, fundraising, letting,
     marketing, merchandiser, procurement, purchasing, retail, sale, sales, sales consultant, seo, shop,
     showroom, social media, store assistant, store manager, supermarket, telesales`,
  ],
  [
    'transport-and-logistics',
    `air traffic, ambulance care assistant, aviation, bus, courier, delivery, dispatch, driver, fleet, fork
     lift, forklift, freight, hgv, lgv, logistic, material management, order picker, patient transport,
     picker, pilot, port, porter, postal, rail, railway, removal, seafarer, shelf, shipping, signaller, stock
     controller, store person, storekeeper, supply chain, taxi, train driver, transport, transport manager,
     van, warehouse, warehousing`,
  ],
];
