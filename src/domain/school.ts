/** A school as a register lists it: enough to say which one is meant and where it is. Nothing of the people in it. */
import type { AreaCode } from './area.ts';

/** Open, and with pupils of eleven and over. */
export interface School {
  /** The register's own number: "136305". Unique within its source. */
  readonly key: string;
  /** "Fort Pitt Grammar School". */
  readonly name: string;
  /** Null where the register names none. */
  readonly town: string | null;
  /** The first half of its postcode, "ME4"; null where the register has no postcode that is in use. */
  readonly outcode: string | null;
  readonly district: AreaCode;
}
