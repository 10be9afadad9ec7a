/** Adverts as the publisher counts them from many websites: more than the lists that are read here, and only as counts. */
import { type Measure, measure } from './measure.ts';

/** Office for National Statistics: labour demand by occupation, from Textkernel's adverts. */
export const onlineAdverts: readonly Measure[] = [
  measure('online-job-adverts', {
    title: 'New job adverts online',
    definition: 'How many new job adverts were posted online in a month, by the kind of work they are for.',
    unit: 'adverts',
    decimals: 0,
    whoIsCounted:
      'Adverts on many websites, each once, by where the job is. A model works out the kind of work from the advert’s title.',
    whoIsMissing:
      'Jobs that are not advertised online. Small counts and some whole months are not shown. London’s boroughs have no figures. Not vacancies, and not adverts that are open now.',
    isAdditive: true,
    isEstimate: true,
    isInDevelopment: true,
    sourceId: 'ons/labour-demand',
    dimensions: ['occupation'],
    showings: [
      {
        topic: 'online-adverts',
        label: 'New online adverts',
        reach: 'occupations',
        subject: 'the number of new online adverts',
        sentence: 'An estimated {value} new job adverts {sector} were posted online in {place} in {period}.',
        isClaimed: false,
      },
    ],
  }),
];
