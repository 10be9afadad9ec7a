/** VARIABLE of NM_17_5: the measure it is, and what picks it out besides area and period. */

interface Rate {
  readonly measure: string;
  readonly dimensions: Readonly<Record<string, string>>;
}

const rate = (measure: string, dimensions: Readonly<Record<string, string>> = {}): Rate => ({
  measure,
  dimensions,
});

/** People aged 16 to 64 unless another age is given; unemployment is of everybody aged 16 and over who works or looks for work. */
export const rates: ReadonlyMap<string, Rate> = new Map([
  ['18', rate('survey-activity-rate')],
  ['19', rate('survey-activity-rate', { age: '16-19' })],
  ['20', rate('survey-activity-rate', { age: '20-24' })],
  ['45', rate('survey-employment-rate')],
  ['83', rate('survey-unemployment-rate')],
  ['84', rate('survey-unemployment-rate', { age: '16-64' })],
  ['85', rate('survey-unemployment-rate', { age: '16-19' })],
  ['86', rate('survey-unemployment-rate', { age: '20-24' })],
  ['1213', rate('survey-unemployment-rate', { age: '16-24' })],
  ['110', rate('survey-inactivity-rate', { age: '16+' })],
  ['111', rate('survey-inactivity-rate')],
  ['112', rate('survey-inactivity-rate', { age: '16-19' })],
  ['113', rate('survey-inactivity-rate', { age: '20-24' })],
  ['1219', rate('survey-inactivity-rate', { age: '16-24' })],
  ['1487', rate('inactive-people', { wish: 'wants-work' })],
  ['1488', rate('inactive-people', { wish: 'does-not-want-work' })],
  ['1493', rate('inactive-people', { reason: 'studying' })],
  ['1494', rate('inactive-people', { reason: 'looking-after-family-or-home' })],
  ['1495', rate('inactive-people', { reason: 'temporarily-sick' })],
  ['1496', rate('inactive-people', { reason: 'long-term-sick' })],
  ['1497', rate('inactive-people', { reason: 'discouraged' })],
  ['1498', rate('inactive-people', { reason: 'retired' })],
  ['1499', rate('inactive-people', { reason: 'other' })],
]);
