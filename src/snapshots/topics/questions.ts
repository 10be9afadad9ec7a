/** What a snapshot asks, in its order, in words. */
import { ALL_SECTORS } from '../../domain/classification.ts';
import { withinSentence } from '../../domain/first-letter.ts';
import type { TopicId } from '../../measures/measure.ts';
import { mainIndustry } from './sector-groups.ts';
import type { SectorFacts } from './sector-industries.ts';

export type SnapshotTopicId = TopicId | 'adverts';

export interface TopicQuestion {
  readonly id: SnapshotTopicId;
  readonly title: string;
  /** The caption's beginning: the place and the period follow. */
  readonly caption: string;
  /** "We cannot tell …" is followed by this when none of our sources answers. */
  readonly asks: string;
  /** Left out where no place of the table has a figure, as are the places without one: nobody is told that it is not there. */
  readonly isOptional?: boolean;
  /** Whether the area of the place's skills plan stands among the wider ones. */
  readonly hasSkillsArea?: boolean;
}

/** "in construction and the built environment"; "in all sectors". */
export function sectorPhrase(sector: Pick<SectorFacts, 'title'>): string {
  return `in ${withinSentence(sector.title)}`;
}

/** The questions in their order: those about a sector first, in its words. */
export function questions(sector: SectorFacts): readonly TopicQuestion[] {
  // A whole place has jobs; "in all sectors" adds nothing, and no list of adverts that we read is for all of them.
  const ofSector = sector.id === ALL_SECTORS ? '' : ` ${sectorPhrase(sector)}`;
  return [
    {
      id: 'sector-jobs',
      title: `How many jobs are there${ofSector}?`,
      caption: `Jobs${ofSector}, by place of work, estimates`,
      asks: 'how many jobs there are here',
    },
    {
      id: 'adverts',
      title: `How many openings are advertised${ofSector}?`,
      caption: `Live adverts${ofSector} on the national lists that we read, counted`,
      asks: 'how many openings are advertised here',
    },
    {
      id: 'online-adverts',
      title: `How many new jobs are advertised online${ofSector}?`,
      caption: `New online job adverts${ofSector} in a month, estimates`,
      asks: 'how many new jobs are advertised online here',
    },
    {
      id: 'outlook',
      title: `Will there be more jobs${ofSector}?`,
      caption: `Jobs that a model expects${ofSector}, estimates`,
      asks: 'whether there will be more jobs like these here',
      hasSkillsArea: true,
    },
    ...studied(sector),
    ...GENERAL_QUESTIONS,
  ];
}

/** Of the industry that stands for the sector, by its own name; nothing where none does. */
function studied({ id }: SectorFacts): TopicQuestion[] {
  const industry = mainIndustry(id);
  if (industry === null) return [];
  return [
    {
      id: 'studied',
      title: `What had people of 25 to 30 in ${industry.words} studied?`,
      caption: `Employees aged 25 to 30 in ${industry.words}: the level that they reached, and middle pay in a year`,
      asks: 'what people of 25 to 30 here had studied',
      isOptional: true,
    },
  ];
}

const GENERAL_QUESTIONS: readonly TopicQuestion[] = [
  {
    id: 'pay',
    title: 'What do people here earn?',
    caption: 'Middle pay before tax, estimates',
    asks: 'what people here earn',
  },
  {
    id: 'next-steps',
    title: 'What do young people here do next?',
    caption: 'What young people did after school or college',
    asks: 'what young people here do after school',
  },
  {
    id: 'apprenticeship-starts',
    title: 'How many people start apprenticeships?',
    caption: 'Apprenticeships',
    asks: 'how many people here start apprenticeships',
  },
  {
    id: 'young-people',
    title: 'How many young people live here?',
    caption: 'People aged 16 to 24, estimates',
    asks: 'how many young people live here',
  },
  {
    id: 'not-learning',
    title: 'How many young people are not learning or working?',
    caption: 'Young people and learning',
    asks: 'how many young people here are not learning or working',
  },
  {
    id: 'in-work',
    title: 'How many people are in paid work?',
    caption: 'People and work, estimates',
    asks: 'how many people here are in paid work',
  },
  {
    id: 'claimants',
    title: 'How many people claim benefits because they are out of work?',
    caption: 'Claimants',
    asks: 'how many people here claim benefits because they are out of work',
  },
  {
    id: 'qualifications',
    title: 'What qualifications do people have?',
    caption: 'Qualifications of people aged 16 to 64, estimates',
    asks: 'what qualifications people here have',
  },
  {
    id: 'occupations',
    title: 'What kinds of work do people who live here do?',
    caption: 'People who live here and work, by kind of work, estimates',
    asks: 'what kinds of work people who live here do',
  },
  {
    id: 'employers',
    title: 'What businesses are here?',
    caption: 'Businesses',
    asks: 'what businesses are here',
  },
  {
    id: 'skills',
    title: 'What skills do employers ask for?',
    caption: 'Skills',
    asks: 'what skills employers here ask for',
  },
  {
    id: 'higher-education',
    title: 'How many young people go on to university?',
    caption: 'Higher education',
    asks: 'how many young people here go on to university',
  },
];
