/** C2021_EASTAT_20: our code for the `activity` dimension, null for all residents aged 16 and over. */
export const censusActivities: ReadonlyMap<string, string | null> = new Map([
  ['0', null],
  ['1001', 'active-not-studying'],
  ['1002', 'in-work-not-studying'],
  ['7', 'unemployed-not-studying'],
  ['1006', 'active-full-time-student'],
  ['1007', 'in-work-full-time-student'],
  ['1011', 'inactive'],
  ['15', 'inactive-retired'],
  ['16', 'inactive-student'],
  ['17', 'inactive-looking-after-home-or-family'],
  ['18', 'inactive-long-term-sick-or-disabled'],
  ['19', 'inactive-other'],
]);
