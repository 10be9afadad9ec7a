/** Questions that make a class think, and their answers. What an answer says of two figures rests on the verdict that it is given. */

export interface Asked {
  readonly question: string;
  readonly answer: string;
}

type Parts = Readonly<Record<string, string>>;

/** A false claim from true numbers: counts of places of unequal size. */
export function askFriend(parts: Parts, isPlain: boolean): Asked {
  return isPlain
    ? fill(parts, {
        question:
          'A friend says: “{There} has {big} jobs {inSector}. {Place} has {small}. So they are easy to get in {there}.” Do the numbers say so?',
        answer:
          'No. {There} is a much bigger place, with more people who want the jobs. About {here} jobs in {place} {is} {inSector}, and {thereShare} in {there}. That tells how common they are. It does not tell how easy they are to get.',
      })
    : fill(parts, {
        question:
          'A friend says: “{There} has {big} jobs {inSector}. {Place} has only {small}. So look in the rest of {there}.” Do these figures say so?',
        answer:
          'No. {There} has more jobs of every kind, and more people who want them. As a share it is about {here} in {place} and {thereShare} in {there} ({period}). Neither tells how many people want each job.',
      });
}

export function askGuess(parts: Parts): Asked {
  return fill(parts, {
    question: 'Guess before you look: of every 100 people in {place} who work, how many do a job {inSector}?',
    answer: 'About {filled} ({period}).{besideAnswer}',
  });
}

/** `isMore`: what the survey tells of the first job's pay beside the second's. */
export function askDearer(isMore: boolean, parts: Parts): Asked {
  return fill(
    { ...parts, Verdict: isMore ? 'Higher' : 'Lower' },
    {
      question:
        'Higher or lower? Guess, then check: middle full-time pay for {firsts} in {payPlace}, beside that for {seconds}.',
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
          'Pick two jobs {sector} that people do in {place}. What would you need to know that no table here tells?',
        answer:
          'For example what a day is like, how far you would travel, which grades are asked for, and how many others apply.',
      });
}

function fill(parts: Parts, { question, answer }: Asked): Asked {
  const filled = (words: string) => words.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
  return { question: filled(question), answer: filled(answer) };
}
