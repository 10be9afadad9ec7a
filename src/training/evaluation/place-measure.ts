/** How often the words of a place lead to the right district and region. */

import { createPlaceReader, type PlaceReading } from '../../coding/place/read-place.ts';
import { BARE_CLAIMS, PLACE_RELIABILITY } from '../../coding/place/reliability.ts';
import { straightBetween } from '../../coding/text-model/classifier.ts';
import { createAreaIndex } from '../../reference/areas.ts';
import { confidenceTable, crossFitted, curveTable, fitLines } from './confidence.ts';
import { type EvaluationMeasure, type EvaluationTable, measuredShare } from './evaluation-table.ts';
import { type LabelledRow, labelledRows } from './labelled-rows.ts';
import { worstConfusions } from './worst-confusions.ts';

/** Rows whose district is told by a small area at least twice as near as the next district's. */
const SURE_MARGIN = 2;
/** Values of Reed's `state` that are not in the United Kingdom. */
const ABROAD = new Set(
  'Rest of the World|Ireland|USA|Netherlands|Channel Islands|Malta|Abu Dhabi|United Arab Emirates|Germany|Singapore|Norway|Spain|Gibraltar|Saudi Arabia|Belgium|Australia|China|Sweden|Dubai|France|Italy|Hungary|Brazil|Indonesia|Thailand|Switzerland|Portugal|Egypt'.split(
    '|',
  ),
);
const UNCLEAR = new Set(['', 'Other']);

interface Scored {
  readonly row: LabelledRow;
  readonly text: string;
  readonly reading: PlaceReading;
  readonly isRight: boolean;
  readonly isRegionRight: boolean;
}

type Reader = (text: string) => PlaceReading;

function score(rows: readonly LabelledRow[], textOf: (row: LabelledRow) => string, read: Reader): Scored[] {
  return rows.map((row) => {
    const text = textOf(row);
    const reading = read(text);
    return {
      row,
      text,
      reading,
      isRight: reading.districts[0] === row.lad_code,
      isRegionRight: reading.region === row.region_code,
    };
  });
}

function shareOf(scored: readonly Scored[], of: 'isRight' | 'isRegionRight') {
  return measuredShare(scored.filter((each) => each[of]).length, scored.length);
}

function accuracyRow(name: string, scored: readonly Scored[]): EvaluationTable['rows'][number] {
  const answered = scored.filter(({ reading }) => reading.districts.length > 0);
  const right = scored.filter(({ isRight }) => isRight).length;
  return [
    name,
    scored.length,
    shareOf(scored, 'isRight'),
    shareOf(scored, 'isRegionRight'),
    measuredShare(answered.length, scored.length),
    measuredShare(right, answered.length),
  ];
}

/** On employers that the curve was not fitted to. */
function confidenceTables(rows: readonly LabelledRow[], read: Reader): EvaluationTable[] {
  const claims = rows.flatMap(({ locality = '', lad_code, employer = '' }) => {
    const { districts, confidence } = read(locality);
    return districts.length === 0
      ? []
      : [
          {
            claim: confidence,
            isRight: districts[0] === lad_code,
            group: employer,
            isOne: districts.length === 1,
          },
        ];
  });
  const ofOne = claims.filter(({ isOne }) => isOne);
  const ofSeveral = claims.filter(({ isOne }) => !isOne).map((each) => ({ ...each, said: each.claim }));
  const knots = PLACE_RELIABILITY.map(([claim]) => claim);
  return [
    confidenceTable(
      'place-calibration',
      'Confidence in the district of NHS localities, by tenth, on employers that the curve was not fitted to',
      [...crossFitted(knots, ofOne), ...ofSeveral],
    ),
    confidenceTable(
      'place-calibration-shipped',
      'Confidence in the district of NHS localities, by tenth, as shipped',
      [
        ...ofOne.map((each) => ({ ...each, said: straightBetween(PLACE_RELIABILITY, each.claim) })),
        ...ofSeveral,
      ],
    ),
    curveTable(
      'place-curve',
      'What the weighing of names claims against how often it is right',
      fitLines(knots, ofOne),
      PLACE_RELIABILITY,
    ),
  ];
}

function missedDistricts(scored: readonly Scored[]): EvaluationTable {
  return worstConfusions(
    'place-confusions',
    'Districts of NHS localities most often missed',
    scored
      .filter(({ isRight }) => !isRight)
      .map(({ row, reading }) => [row.lad_code ?? '', reading.districts[0] ?? 'nothing']),
  );
}

function refusalTable(rows: readonly LabelledRow[], read: Reader): EvaluationTable {
  const places = rows.filter(({ state = '' }) => !UNCLEAR.has(state));
  const isRefused = ({ city, state }: LabelledRow) => read(`${city}, ${state}`).precision === 'outside-uk';
  const [abroad, british] = [true, false].map((wanted) =>
    places.filter(({ state = '' }) => ABROAD.has(state) === wanted),
  );
  return {
    id: 'place-refusals',
    title: 'Places refused as outside the United Kingdom (Reed, city and state)',
    columns: ['state', 'rows', 'refused'],
    rows: [
      [
        'outside',
        abroad?.length ?? 0,
        measuredShare(abroad?.filter(isRefused).length ?? 0, abroad?.length ?? 0),
      ],
      [
        'inside',
        british?.length ?? 0,
        measuredShare(british?.filter(isRefused).length ?? 0, british?.length ?? 0),
      ],
    ],
  };
}

export const placeMeasure: EvaluationMeasure = {
  id: 'place',
  evaluate(files) {
    const areas = createAreaIndex([]);
    const read = createPlaceReader(areas);
    const nhs = labelledRows(files, 'adverts/nhs_jobs')?.filter(
      (row) => Number(row.lad_margin) >= SURE_MARGIN,
    );
    const reed = labelledRows(files, 'adverts/reed');
    const localities = nhs && score(nhs, ({ locality = '' }) => locality, read);
    const sets: readonly (readonly [name: string, scored: readonly Scored[] | null | undefined])[] = [
      ['NHS locality', localities],
      ['NHS locality and postcode', nhs && score(nhs, (row) => `${row.locality}, ${row.postcode}`, read)],
      ['district name variants', scoreTexts('location/la_name_variants')],
      ['neighbourhood names', scoreTexts('location/neighbourhood_names')],
    ];
    const rows = sets.flatMap(([name, scored]) => (scored ? [accuracyRow(name, scored)] : []));
    if (rows.length === 0 && !reed) return null;
    return [
      {
        id: 'place-accuracy',
        title: 'Place: words to district and region, undecided counts as wrong',
        columns: ['set', 'rows', 'district', 'region', 'answered', 'right of answered'],
        rows,
        headlines: sets.flatMap(([name, scored]) =>
          scored
            ? [
                [`${name} -> district`, shareOf(scored, 'isRight')] as const,
                [`${name} -> region`, shareOf(scored, 'isRegionRight')] as const,
              ]
            : [],
        ),
      },
      ...(nhs ? confidenceTables(nhs, createPlaceReader(areas, BARE_CLAIMS)) : []),
      ...(localities ? [missedDistricts(localities)] : []),
      ...(reed ? [refusalTable(reed, read)] : []),
    ];

    function scoreTexts(path: string): Scored[] | null {
      const labelled = labelledRows(files, path);
      return labelled && score(labelled, ({ text = '' }) => text, read);
    }
  },
};
