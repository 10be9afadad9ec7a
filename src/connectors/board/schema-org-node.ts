/**
 * Nodes of schema.org as sites write them: a property may hold a value, a list of values, or a node where a text would do. What is there
 * and cannot be read becomes a problem, and so does every property that the type does not have.
 */
import { isExactNumber } from '../shared/json-body.ts';
import { fieldOf, type ShapeProblem } from '../shared/record-shape.ts';

/** Types that adverts are made of; names are those of https://schema.org. */
type NodeType = keyof typeof PROPERTIES;

const THING =
  '@type @id @context @language additionalType alternateName description disambiguatingDescription identifier image mainEntityOfPage name potentialAction sameAs subjectOf url';

/** Here schema.org itself lets a plain value stand for a node. */
const PLAIN_TOO: ReadonlySet<string> = new Set(['value', 'baseSalary']);

/** Properties of each type, those that nobody needs among them: contact details, which are never stored, stand there too. */
const PROPERTIES = {
  JobPosting:
    'applicantLocationRequirements applicationContact baseSalary datePosted directApply educationRequirements eligibilityToWorkRequirement ' +
    'employerOverview employmentType employmentUnit estimatedSalary experienceInPlaceOfEducation experienceRequirements hiringOrganization ' +
    'incentiveCompensation incentives industry jobBenefits benefits jobDuration jobImmediateStart jobLocation jobLocationType jobStartDate ' +
    'jobTitle occupationalCategory physicalRequirement qualifications relevantOccupation responsibilities salaryCurrency ' +
    'securityClearanceRequirement sensoryRequirement skills specialCommitments title totalJobOpenings validThrough workHours ' +
    'inLanguage isPartOf author publisher',
  Organization:
    'logo telephone email address contactPoint department parentOrganization legalName founder foundingDate numberOfEmployees location',
  Place: 'address geo latitude longitude hasMap telephone',
  PostalAddress:
    'addressCountry addressLocality addressRegion streetAddress postalCode postOfficeBoxNumber telephone email contactType faxNumber',
  MonetaryAmount: 'currency value minValue maxValue unitText unitCode validFrom validThrough',
  QuantitativeValue: 'value minValue maxValue unitText unitCode currency additionalProperty valueReference',
  PropertyValue: 'value propertyID unitText unitCode',
} as const;

const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(PROPERTIES).map(([type, names]) => [type, new Set(`${THING} ${names}`.split(' '))]),
);

export interface NodeReader {
  /** The first text of a property; numbers as they are written, a node by its name. Null where there is none. */
  text(node: object, property: string): string | null;
  /** Every text of a property. */
  texts(node: object, property: string): readonly string[];
  /** A whole number above nought; null where there is none. */
  whole(node: object, property: string): number | null;
  /** Nodes of a property, and its texts where a text stands for a node, which is noted. */
  parts(node: object, property: string): readonly (object | string)[];
  /** Notes every property that the type does not have. */
  check(node: object, type: NodeType): void;
  readonly problems: readonly ShapeProblem[];
}

export function createNodeReader(): NodeReader {
  const problems: ShapeProblem[] = [];
  const wrong = (property: string, value: unknown): void => {
    problems.push({ code: 'wrong-type', detail: `${property}: ${typeof value} is no text` });
  };
  const texts = (node: object, property: string): readonly string[] =>
    [fieldOf(node, property)].flat().flatMap((value: unknown) => {
      if (value === undefined || value === null) return [];
      const read = asText(value);
      if (read === undefined) wrong(property, value);
      return read === undefined || read === '' ? [] : [read];
    });
  return {
    problems,
    texts,
    text: (node, property) => texts(node, property)[0] ?? null,
    parts: (node, property) =>
      [fieldOf(node, property)].flat().flatMap((value: unknown): (object | string)[] => {
        if (value === undefined || value === null) return [];
        if (typeof value === 'object') return [value];
        if (!isPlain(value)) {
          wrong(property, value);
          return [];
        }
        if (!PLAIN_TOO.has(property))
          problems.push({ code: 'wrong-type', detail: `${property}: words instead of a node` });
        return [String(value).trim()];
      }),
    whole(node, property) {
      const [text] = texts(node, property);
      if (text === undefined) return null;
      if (/^\d{1,6}$/.test(text) && Number(text) > 0) return Number(text);
      problems.push({ code: 'unreadable-number', detail: `${property} ${text}` });
      return null;
    },
    check(node, type) {
      for (const name of Object.keys(node))
        if (!KNOWN.get(type)?.has(name))
          problems.push({ code: 'unknown-field', detail: `${type}.${name} is not a property of schema.org` });
    },
  };
}

/** Words, or a number that is the one that was written. */
function isPlain(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && isExactNumber(value));
}

/** Undefined for what is no text: a truth value, a number of too many digits, or a node without a name. */
function asText(value: unknown): string | undefined {
  if (isPlain(value)) return String(value).trim();
  if (typeof value !== 'object' || value === null) return undefined;
  for (const key of ['name', '@value', 'value']) {
    const [inner] = [fieldOf(value, key)].flat();
    if (isPlain(inner)) return String(inner).trim();
  }
  return undefined;
}
