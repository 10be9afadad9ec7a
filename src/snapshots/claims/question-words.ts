/** Questions that make a class think, and their answers. What an answer says of two figures rests on the verdict that it is given. */

export interface Asked {
  readonly question: string;
  readonly answer: string;
}

type Parts = Readonly<Record<string, string>>;

/** Of two figures: which is more, or that nobody can tell, is for the class to find. */
export function askWhichIsHigher(parts: Parts): string {
  return fillWords(
    'Look at “{title}” Was {subject} higher in {first} or in {second}, or can’t the figures say? How do you know?',
    parts,
  );
}

/** What an estimate without a margin leaves open. */
export function chanceWords(isCounted: boolean): string {
  return isCounted ? 'a small gap may be chance' : 'we can’t tell if a gap is chance';
}

/** A false claim from true numbers: counts of places of unequal size. */
export function askFriend(parts: Parts, counted: 'jobs' | 'people', isPlain: boolean): Asked {
  const words = counted === 'jobs' ? FRIEND_ON_JOBS : FRIEND_ON_PEOPLE;
  return fill(parts, isPlain ? words.plain : words.full);
}

const FRIEND_ON_JOBS = {
  plain: {
    question:
      '{There} has about {big} jobs {inSector}; {place} has about {small}. A friend says: “So it is easier to get one in the rest of {there}.” What did your friend forget?',
    answer:
      '{There} has far more people who want those jobs too. Counted at workplaces, about {here} jobs in {place} {is} {inSector}; in {there} {thereShare}. Nobody has counted how many people want each one.',
  },
  full: {
    question:
      'A friend says: “{There} has {big} jobs {inSector}. {Place} has only {small}. So look in the rest of {there}.” Is that what these figures say?',
    answer:
      'No. {There} has more jobs of every kind, and more people who want them. As a share it is about {here} in {place} and {thereShare} in {there} ({period}). Neither figure says how many people want each job.',
  },
};

const FRIEND_ON_PEOPLE = {
  plain: {
    question:
      'In {there} about {big} people work {inSector}; in {place} about {small} do. A friend says: “So it is easier to get a job like that in the rest of {there}.” What did your friend forget?',
    answer:
      '{There} has far more people who want those jobs too. Of all who work, about {here} people in {place} {works} {inSector}; in {there} {thereShare}. Nobody has counted how many people want each job.',
  },
  full: {
    question:
      'A friend says: “In {there} {big} people work {inSector}. In {place} only {small} do. So look in the rest of {there}.” Is that what these figures say?',
    answer:
      'No. {There} has more people in every kind of work. As a share it is about {here} in {place} and {thereShare} in {there} ({period}). Neither figure says how many people want each job.',
  },
};

export function askGuess(parts: Parts): Asked {
  return fill(parts, {
    question: 'Guess before you look: of every 100 people in {place} who work, how many work {inSector}?',
    answer: 'About {filled} ({period}).{besideAnswer}',
  });
}

/** `isMore`: what the survey tells of the first job's pay beside the second's. */
export function askDearer(isMore: boolean, parts: Parts): Asked {
  return fill(
    { ...parts, Verdict: isMore ? 'Higher' : 'Lower' },
    {
      question:
        'Guess, then check. In {payPlace}, is middle full-time pay higher or lower for {firsts} than for {seconds}?',
      answer:
        '{Verdict}: an estimated {first} a year, beside {second} ({period}). Enough people were asked to tell the two apart.',
    },
  );
}

export function askDoubt(parts: Parts): Asked {
  return fill(parts, {
    question:
      'A model expects about {last} jobs{inSector} in {there} by {to}. What could make it wrong, and who would want to know?',
    answer:
      'A new machine, a new law, a slump or a new employer could. The model starts from {first} jobs in {from}. Even if it is right, many people may want the same jobs.',
  });
}

export function askRange(parts: Parts): Asked {
  return fill(parts, {
    question:
      'Half of full-time {plural} in {payPlace} earn between {lower} and {upper} a year. What might explain the gap?',
    answer:
      'Years in the job, the employer, shifts, and the work itself. The figures ({period}) do not say which.',
  });
}

/** Another mistake with a true number: the middle of all ages, taken for the first year's pay. `young` is empty where it is not published. */
export function askStart(parts: Parts): Asked {
  return fill(
    {
      ...parts,
      ages:
        parts.young === ''
          ? ''
          : fillWords(' At 18 to 21 the middle of the wider group in {youngPlace} is {young}.', parts),
    },
    {
      question:
        'A friend says: “The middle for full-time {plural} is {middle} a year, so I will start on {middle}.” Is that what the figures say?',
      answer:
        'No. Half of full-time {plural} in {payPlace} earn less than {middle}, and people of all ages are counted ({period}).{ages}',
    },
  );
}

/** `claim`: what the survey tells of the two. */
export function askToldJob(parts: Parts): Asked {
  return fill(parts, {
    question:
      'Guess, then check. In {payPlace}, is middle full-time pay higher or lower for this job than for “{other}”?',
    answer: '{claim} Enough people were asked to tell the two apart.',
  });
}

/** `firstEntry` and `secondEntry`: the usual ways in; empty where both have the same. */
export function askRather(parts: Parts): Asked {
  const way = (entry: string | undefined) => (entry === '' ? '' : `, way in “${entry}”`);
  return fill(
    { ...parts, firstWay: way(parts.firstEntry), secondWay: way(parts.secondEntry) },
    {
      question:
        'Which would you rather be, and why? {first}: half earn {firstRange} a year{firstWay}. {second}: half earn {secondRange}{secondWay}.',
      answer:
        'Neither is wrong. The pay is for full-time jobs in {payPlace} ({period}), and people in either job may earn more or less. Say what matters to you: pay, the years of training, or the work itself. No figure here tells which you would like.',
    },
  );
}

export function askChoice(parts: Parts, reader: 'young' | 'pupil' | 'older'): Asked {
  if (reader === 'young')
    return fill(parts, {
      question: 'Pick one job {sector} that people do in {place}. What would you ask a person who does it?',
      answer: 'You could ask what a day is like, what is hard, and how they got the job.',
    });
  return reader === 'older'
    ? fill(parts, {
        question:
          'If all jobs {sector} paid the same, which would you choose in {place}? What would you still need to know?',
        answer:
          'Think of the course that leads to it, how many others apply, the hours, and where it may take you.',
      })
    : fill(parts, {
        question:
          'Pick two jobs {sector} that people do in {place}. What would you need to know that isn’t in any table here?',
        answer:
          'For example what a day is like, how far you would travel, which grades are asked for, and how many others apply.',
      });
}

function fill(parts: Parts, { question, answer }: Asked): Asked {
  return { question: fillWords(question, parts), answer: fillWords(answer, parts) };
}

function fillWords(words: string, parts: Parts): string {
  return words.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}
