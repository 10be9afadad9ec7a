/** Streets that are none, as far as we know: an address of the demonstration should lead nobody to a door. */
const STREETS = [
  'Kitemender Lane',
  'Tidebell Street',
  'Lanternfield Road',
  'Marrowbone Rise',
  'Old Compass Lane',
  'Saltpan Yard',
  'Heronsgate Parade',
  'Thimble Street',
  'Cloverstile Road',
  'Pepperpot Hill',
  'Quince Orchard Way',
  'Ropewright Row',
  'Barleymow Crescent',
  'Tollkeeper Street',
  'Windlass Quay',
  'Fiddler’s Acre',
  'Hopwain Avenue',
  'Sixpenny Steps',
  'Candlewick Close',
  'Drover’s End',
  'Larkspring Road',
  'Weathercock Street',
  'Millwheel Drive',
];

/** The same for the same advert; it takes no chance away from what is drawn after it. */
export function streetOf(number: number, index: number): string {
  return `${number} ${STREETS[(number * 7 + index) % STREETS.length] ?? ''}`;
}
