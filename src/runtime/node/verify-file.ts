/** A saved file against what we published under its code. */
import { WrongUse } from '../../domain/errors.ts';
import type { ThenAndNow } from '../../snapshots/compare/then-and-now.ts';
import { canonicalFigure, hashFigures } from '../../snapshots/document/seal.ts';
import { type MarkedFile, readMarkedFile } from '../../views/files/read-marked-file.ts';

/** `GET /api/v1/verify/{code}`. */
interface VerifyAnswer {
  readonly code: string;
  readonly verdict: 'current' | 'revised' | 'withdrawn';
  readonly withdrawals: readonly {
    readonly title: string;
    readonly withdrawnAt: string;
    readonly reason: string;
  }[];
  readonly edition: { readonly name: string; readonly publishedAt: string | null };
  readonly area: { readonly name: string };
  readonly sector: { readonly title: string };
  readonly level: string;
  readonly figuresSha256: string;
  readonly counts: Readonly<Record<ThenAndNow['state'], number>>;
  readonly figures: readonly ThenAndNow[];
}

export interface Verified {
  readonly kind: MarkedFile['kind'] | 'code';
  /** Null where the numbers in the file were not read. */
  readonly isAltered: boolean | null;
  /** Figures of the file that we did not publish under its code, and those of ours that it lacks. */
  readonly differing: readonly { readonly in: 'file' | 'edition'; readonly figure: string }[];
  readonly answer: VerifyAnswer;
}

/** `ask` gives the answer of a code. Throws WrongUse when the file bears no code, or one that was never ours. */
export async function verifyFile(
  bytes: Uint8Array,
  ask: (code: string) => Promise<string>,
): Promise<Verified> {
  const { kind, mark, figures } = readMarkedFile(bytes);
  if (mark === null) {
    throw new WrongUse(
      'The file bears no code: it is not a file of this service, or it is from before editions were sealed.',
    );
  }
  const answer: VerifyAnswer = JSON.parse(await ask(mark.code));
  const published = answer.figures.map(({ before }) => canonicalFigure(before));
  const hash = figures === null ? mark.figuresSha256 : await hashFigures(figures);
  const isSame = hash === answer.figuresSha256 && mark.figuresSha256 === answer.figuresSha256;
  const differing =
    figures === null
      ? []
      : [
          ...figures
            .filter((each) => !published.includes(each))
            .map((figure) => ({ in: 'file' as const, figure })),
          ...published
            .filter((each) => !figures.includes(each))
            .map((figure) => ({ in: 'edition' as const, figure })),
        ];
  return { kind, isAltered: figures === null && isSame ? null : !isSame, differing, answer };
}
