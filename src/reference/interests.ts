/** What a pupil likes, where no job and no sector goes by the word: jobs that are done with it, by their slugs. */
interface Interest {
  /** As it is read out: "cars". */
  readonly name: string;
  /** Other words for it, as they are typed. */
  readonly words: readonly string[];
  readonly jobs: readonly string[];
}

export const interests: readonly Interest[] = [
  {
    name: 'cars',
    words: ['cars', 'car', 'motors', 'engines', 'motorbikes', 'motorcycles', 'vehicles', 'fixing cars'],
    jobs: [
      'vehicle-technician-or-mechanic',
      'vehicle-body-repairer',
      'vehicle-paint-sprayer',
      'car-or-car-parts-salesperson',
      'car-valeter',
    ],
  },
  { name: 'cooking', words: ['cooking', 'baking cakes'], jobs: ['chef', 'cook', 'baker'] },
  {
    name: 'video games',
    words: ['gaming', 'games', 'video games', 'computer games', 'playing games'],
    jobs: ['software-developer', 'graphic-designer', 'software-tester'],
  },
  {
    name: 'numbers',
    words: ['numbers', 'sums', 'working with numbers'],
    jobs: ['accountant', 'data-analyst', 'bookkeeper-or-payroll-clerk', 'actuary-economist-or-statistician'],
  },
];
