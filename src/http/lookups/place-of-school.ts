/** A school's name -> the place in it, for most schools are called after where they are. We hold no list of schools. */

const KIND_OF_SCHOOL =
  /\s+(?:(?:grammar|primary|secondary|high|infants?|junior|nursery|community|free|special|upper|middle|church of england|c of e|catholic|sixth form)\s+)*(?:school|academy|college|sixth form)(?:\s+(?:for|of)\s.*)?$/i;

/** "Chatham Grammar School for Girls" -> "Chatham"; null for what does not end like a school's name. */
export function placeOfSchool(text: string): string | null {
  const place = text.trim().replace(KIND_OF_SCHOOL, '');
  return place === text.trim() ? null : place;
}
