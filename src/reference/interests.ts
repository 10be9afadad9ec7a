/** What a pupil likes: jobs that are done with it, by their slugs. Our own reading. */
export interface Interest {
  /** As it is read out: "cars". */
  readonly name: string;
  /** Words for it, as they are typed. */
  readonly words: readonly string[];
  readonly jobs: readonly string[];
  /** Whether the word alone asks for jobs ("cars in Medway"): no job, no sector and no school subject goes by it. */
  readonly isEnough?: true;
}

const list = (text: string): readonly string[] => text.split(', ');

export const interests: readonly Interest[] = [
  {
    name: 'cars',
    isEnough: true,
    words: list('cars, car, motors, engines, motorbikes, motorcycles, vehicles, fixing cars'),
    jobs: list(
      'vehicle-technician-or-mechanic, vehicle-body-repairer, vehicle-paint-sprayer, car-or-car-parts-salesperson, car-valeter',
    ),
  },
  {
    name: 'cooking',
    isEnough: true,
    words: list('cooking, baking, baking cakes, food, cakes'),
    jobs: list('chef, cook, baker'),
  },
  {
    name: 'video games',
    isEnough: true,
    words: list('minecraft, fortnite, roblox, gaming, games, video games, computer games, playing games'),
    jobs: list('software-developer, graphic-designer, software-tester'),
  },
  {
    name: 'numbers',
    isEnough: true,
    words: list('numbers, sums, working with numbers'),
    jobs: list('accountant, data-analyst, bookkeeper-or-payroll-clerk, actuary-economist-or-statistician'),
  },
  {
    name: 'animals',
    words: list('animals, animal, pets, dogs, cats, horses, puppies, horse riding'),
    jobs: list('veterinary-nurse, vet, animal-carer-or-groomer, farm-worker'),
  },
  {
    name: 'art',
    words: list('art, drawing, painting, art and design, sketching, being creative, crafts, anime, comics'),
    jobs: list('graphic-designer, artist, interior-designer, other-designer'),
  },
  {
    name: 'computers',
    words: list(
      'computers, computing, computer science, coding, programming, tech, technology, it, ict, robots, robotics',
    ),
    jobs: list('software-developer, it-support-worker, cyber-security-specialist, web-designer'),
  },
  {
    name: 'being outside',
    words: list(
      'being outside, outside, being outdoors, the outdoors, outdoors, nature, fresh air, gardening, plants, the environment, walking, camping',
    ),
    jobs: list('gardener, conservation-professional, forestry-worker, farm-worker'),
  },
  {
    name: 'sport',
    words: list(
      'sport, sports, football, pe, fitness, swimming, rugby, netball, cricket, the gym, gym, running, athletics, boxing, basketball, tennis, gymnastics, martial arts',
    ),
    jobs: list('fitness-instructor, sports-coach-or-official, physiotherapist, sports-and-leisure-assistant'),
  },
  {
    name: 'maths',
    words: list('maths, math, mathematics'),
    jobs: list('accountant, data-analyst, civil-engineer, quantity-surveyor'),
  },
  {
    name: 'science',
    words: list('science, sciences, biology, chemistry, physics, experiments, space, astronomy'),
    jobs: list('laboratory-technician, biomedical-scientist, pharmacist, chemical-scientist'),
  },
  {
    name: 'science, technology, engineering and maths',
    isEnough: true,
    words: list('stem, steam, stem jobs, stem careers, stem subjects'),
    jobs: list(
      'software-developer, mechanical-engineer, laboratory-technician, civil-engineer, electrical-engineer, data-analyst, biomedical-scientist',
    ),
  },
  {
    name: 'music',
    words: list('music, singing, playing guitar, playing an instrument, djing'),
    jobs: list('musician, arts-producer-or-director, photographer-or-camera-operator'),
  },
  {
    name: 'drama and dance',
    words: list('drama, acting, dance, dancing, performing, theatre, musicals'),
    jobs: list(
      'actor-entertainer-or-presenter, dancer-or-choreographer, arts-producer-or-director, events-manager',
    ),
  },
  {
    name: 'films and photography',
    words: list(
      'films, film, photography, taking photos, photos, making videos, videos, editing, social media, media, tiktok, youtube',
    ),
    jobs: list(
      'photographer-or-camera-operator, arts-producer-or-director, marketing-executive, graphic-designer',
    ),
  },
  {
    name: 'reading and writing',
    words: list('reading, writing, books, english, stories, writing stories, reading and writing'),
    jobs: list('author-writer-or-translator, journalist, editor, librarian'),
  },
  {
    name: 'history',
    words: list('history, the past, museums'),
    jobs: list('museum-curator-or-archivist, solicitor, journalist, researcher'),
  },
  {
    name: 'languages',
    words: list('languages, french, spanish, german, other languages'),
    jobs: list('author-writer-or-translator, english-language-teacher, travel-agent, importer-or-exporter'),
  },
  {
    name: 'travel',
    words: list('travel, travelling, planes, flying, aeroplanes, geography, seeing the world'),
    jobs: list(
      'cabin-crew-or-airport-assistant, pilot-or-air-traffic-controller, travel-agent, ships-officer',
    ),
  },
  {
    name: 'trains, buses and lorries',
    words: list('trains, driving, buses, lorries, trucks, tractors, diggers'),
    jobs: list('train-or-tram-driver, hgv-driver, digger-or-other-plant-driver, bus-or-coach-driver'),
  },
  {
    name: 'helping people',
    words: list(
      'helping people, helping, people, helping others, caring, caring for people, looking after people, old people',
    ),
    jobs: list('care-worker, registered-nurse, social-worker, teaching-assistant'),
  },
  {
    name: 'talking to people',
    words: list('talking, talking to people, chatting, meeting people, being with people'),
    jobs: list('receptionist, sales-assistant, estate-agent, travel-agent'),
  },
  {
    name: 'children',
    words: list(
      'children, kids, babies, little kids, young children, looking after children, babysitting, teaching',
    ),
    jobs: list(
      'nursery-nurse-or-early-years-worker, primary-school-teacher, teaching-assistant, childminder',
    ),
  },
  {
    name: 'hair and make-up',
    words: list('hair, make up, makeup, make-up, beauty, nails, skincare'),
    jobs: list('hairdresser-or-barber, beautician'),
  },
  {
    name: 'fashion',
    words: list('fashion, clothes, textiles, sewing, shopping'),
    jobs: list('fashion-designer, merchandiser, tailor-or-dressmaker, visual-merchandiser'),
  },
  {
    name: 'making and mending things',
    words: list(
      'making things, building things, building, fixing things, mending things, lego, working with my hands, my hands, using my hands, dt, design technology, design and technology, woodwork, engineering, taking things apart, electronics, diy',
    ),
    jobs: list('carpenter-or-joiner, electrician, mechanical-fitter, engineering-technician'),
  },
  {
    name: 'law and crime',
    words: list('law, crime, true crime, arguing, debating, detectives, justice'),
    jobs: list('police-officer, solicitor, legal-executive-or-paralegal, probation-officer'),
  },
  {
    name: 'money and business',
    words: list('money, business, selling, business studies, economics'),
    jobs: list('bookkeeper-or-payroll-clerk, accountant, sales-executive, marketing-executive'),
  },
  {
    name: 'how people think',
    words: list('psychology, sociology, how people think, mental health, the brain'),
    jobs: list('counsellor, clinical-psychologist, mental-health-nurse, youth-worker'),
  },
];
