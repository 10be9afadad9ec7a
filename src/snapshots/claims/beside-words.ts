/** The country's figure, said after the place's own; "more than" and "less than" only on a verdict. */

/** How pay stands beside the country's: ", less than England’s £38,500". */
export function besidePay(verdict: string | null, there: string, text: string, own: string): string {
  if (verdict === 'higher') return `, more than ${there}’s ${text}`;
  if (verdict === 'lower') return `, less than ${there}’s ${text}`;
  return text === own ? `, the same as in ${there}` : `; in ${there} ${text}`;
}

/** How a share stands beside the country's: ", more than England’s 1 in 15". */
export function besideShare(verdict: string, there: string, text: string, own: string): string {
  if (verdict === 'higher') return `, more than ${there}’s ${text}`;
  if (verdict === 'lower') return `, fewer than ${there}’s ${text}`;
  return text === own ? `, and ${text} in ${there} too` : `; in ${there} ${text}`;
}
