/** "Hairdresser, plumber and chef" -> the three. Pure: whoever calls knows what a job is. */

const BETWEEN = /\s*(?:,\s*(?:and|or)\s+|,|&|\/|\s(?:and|or|vs\.?|versus|against)\s)\s*/i;
const ASKING = /^(?:compare|comparing) | (?:compared|side by side)$/gi;

/** Two to `most` jobs, each known by its own name; null for one job ("food and drink processor") and for anything else. */
export function listedJobs(
  text: string,
  most: number,
  isJob: (text: string) => boolean,
): readonly string[] | null {
  const bare = text.replace(ASKING, '');
  const parts = bare.split(BETWEEN).map((part) => part.trim());
  if (parts.length < 2 || parts.length > most || isJob(bare)) return null;
  return parts.every((part) => part !== '' && isJob(part)) ? parts : null;
}
