/** A figure of one of the tables, in its own words. */
export type TableFigure =
  | {
      readonly kind: 'vacancies';
      /** "Nov-Jan 2026". */
      readonly months: string;
      /** "(p)", "(r)" or empty. */
      readonly flag: string;
      /** SIC 2007 sections or division over the column: "B-S", "C", "47". */
      readonly industry: string;
      readonly value: string;
    }
  | {
      readonly kind: 'region';
      /** "October - December 2025". */
      readonly months: string;
      readonly areaCode: string;
      readonly rate: 'activity' | 'employment' | 'unemployment' | 'inactivity';
      readonly value: string;
    };

/** A part of a file that is one of the tables. */
export interface FoundTable {
  readonly figures: readonly { readonly locator: string; readonly fields: TableFigure }[];
  /** Cells of the header that nobody told us of, by place. */
  readonly strangers: readonly string[];
}
