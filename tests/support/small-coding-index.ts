/** An invented coding index, in the ONS columns, that a model learns in a moment. */
const JOBS: readonly (readonly [head: string, soc2020: string, isco08: string, of: string])[] = [
  ['teacher', '2314', '2341', 'art drama french history maths music primary science sports violin'],
  ['nurse', '2237', '2221', 'clinic district night renal staff stroke theatre trauma ward wound'],
  ['driver', '8211', '8332', 'bulk delivery dray lorry milk skip tanker tipper truck wagon'],
  ['cook', '5435', '5120', 'breakfast canteen grill hotel pastry sauce ship supper tea works'],
];

export const SMALL_CODING_INDEX = [
  'title,add,ind,soc2020,soc2020_ext,isco08,version,n_codes_for_title',
  ...JOBS.flatMap(([head, soc2020, isco08, of]) =>
    of.split(' ').map((word) => `${word} ${head},,,${soc2020},${soc2020}/00,${isco08},,1`),
  ),
  'assistant,,school,6112,6112/00,5312,,2',
  'assistant,,kitchen,9263,9263/00,9412,,2',
  'helper,,,6112,6112/00,5312,,2',
  'helper,,kitchen,9263,9263/00,9412,,2',
].join('\n');
