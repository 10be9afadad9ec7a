/** How the time of some work grows when its input is doubled. */

const DOUBLINGS = 5;
/** Below this the clock and the warming of the code say more than the work. */
const LEAST_MS = 8;
const MOST_TRIES = 12;
/** 2 is linear, 2.8 n times its root, 4 quadratic; the rest is for sorting, for caches that grow too small and for other work on the machine. */
export const MOST_GROWTH = 2.6;
/** Growth that no noise explains, at times that no noise explains: to measure on would take minutes. */
const RUNAWAY = { growth: 3.4, milliseconds: 400 };
export interface Growth {
  /** Milliseconds at each size, the least of all tries. */
  readonly milliseconds: readonly number[];
  /** The largest growth from one size to its double. */
  readonly worst: number;
}

/** Of the processor: the clock on the wall also counts what others do on the machine. */
function millisecondsFor(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const MOST_MEASUREMENTS = 3;

/** The mildest of three measurements at most; one within bounds is enough. A quadratic step is steep in all of them. */
export function measureGrowth<Input>(
  start: number,
  make: (size: number) => Input,
  work: (input: Input) => void,
): Growth {
  let best = measureOnce(start, make, work);
  for (let left = MOST_MEASUREMENTS - 1; left > 0 && best.worst > MOST_GROWTH; left--) {
    const again = measureOnce(start, make, work);
    if (again.worst < best.worst) best = again;
  }
  return best;
}

/** `make` gives an input of a size; sizes are `start` and its five doublings. A step that looks steep is measured again, up to a bound. */
function measureOnce<Input>(
  start: number,
  make: (size: number) => Input,
  work: (input: Input) => void,
): Growth {
  const inputs = Array.from({ length: DOUBLINGS + 1 }, (_, at) => make(start * 2 ** at));
  const least = inputs.map(() => Number.POSITIVE_INFINITY);
  const growthAt = (at: number) =>
    at === 0 ? 0 : Math.max(least[at] ?? 0, LEAST_MS) / Math.max(least[at - 1] ?? 0, LEAST_MS);
  const measure = (at: number): void => {
    const [input] = inputs.slice(at, at + 1);
    if (input === undefined) return;
    least[at] = Math.min(
      least[at] ?? 0,
      millisecondsFor(() => work(input)),
    );
  };
  for (let warm = 0; warm < 3; warm++) measure(1);
  for (const at of inputs.keys()) {
    measure(at);
    for (let left = MOST_TRIES; left > 0 && growthAt(at) > MOST_GROWTH; left--) {
      if ((least[at] ?? 0) > RUNAWAY.milliseconds && growthAt(at) > RUNAWAY.growth) {
        return { milliseconds: least.slice(0, at + 1), worst: growthAt(at) };
      }
      // The size before may have been hurried: both are measured, as far as that is not what the step before rests on.
      measure(at);
      if (at === 1) measure(0);
    }
  }
  return { milliseconds: least, worst: Math.max(...inputs.map((_, at) => growthAt(at))) };
}
