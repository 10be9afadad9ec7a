import type { Command } from 'commander';
import type { codePay } from '../../../coding/pay/code-pay.ts';
import { WrongUse } from '../../../domain/errors.ts';
import type { StatedPay } from '../../../domain/posting.ts';
import { systemClock } from '../clock.ts';
import type { CommandContext } from './context.ts';
import { linesOf } from './lines.ts';

export function addCodePayCommand(code: Command, context: CommandContext): void {
  code
    .command('pay')
    .description('pay to a full-time year: {text, min, max, period, minPerYear, maxPerYear, reason}')
    .argument('[text...]', 'each the pay of one advert; read from standard input if left out')
    .option('--on <date>', 'the day whose bands and minimum wage count, as 2026-04-01; today if left out')
    .action(async (texts: readonly string[], { on }: { on?: string }) => {
      const day = on ?? systemClock.now().slice(0, 10);
      if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new WrongUse(`"${day}" is no date: write it as 2026-04-01.`);
      const [{ codePay }, { readPay }] = await Promise.all([
        import('../../../coding/pay/code-pay.ts'),
        import('../../../coding/pay/read-pay.ts'),
      ]);
      for await (const text of linesOf(texts, context.terminal)) {
        const { pay, problem } = readPay(text, null);
        const reason = problem === null ? null : UNREAD;
        context.terminal.result(JSON.stringify({ ...describe(text, pay, codePay(pay, day)), reason }));
      }
    });
}

/** Why no figures were taken, for `reason`; null where some were. */
const UNREAD = 'names no amount, or one that nobody is paid for such a period';

/** An end that the advert leaves open repeats the one it names; `open` says which end that is. */
function describe(text: string, pay: StatedPay, yearly: ReturnType<typeof codePay>): Record<string, unknown> {
  const { minGbp, maxGbp, period, periodBasis, payBasis } = pay;
  const { minGbpPerYear, maxGbpPerYear, origin, isOnTarget } = yearly;
  return {
    text,
    min: minGbp ?? maxGbp,
    max: maxGbp ?? minGbp,
    period,
    minPerYear: minGbpPerYear ?? maxGbpPerYear,
    maxPerYear: maxGbpPerYear ?? minGbpPerYear,
    open: (minGbp === null) === (maxGbp === null) ? null : minGbp === null ? 'min' : 'max',
    periodBasis,
    payBasis,
    origin,
    isOnTarget,
  };
}
