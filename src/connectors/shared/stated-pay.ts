/** Pay of an advert as a feed sends it, with markup and contact details, through the one pay reader. */
import { type PayReading, readPay as readPlainPay } from '../../coding/pay/read-pay.ts';
import type { PayPeriod } from '../../domain/posting.ts';
import { maskContacts, plainText } from './plain-text.ts';

export { noPay } from '../../coding/pay/read-pay.ts';

/** `statedPeriod` is the feed's own unit, null when it has none. `text` null or blank means that nothing was said. */
export function toStatedPay(text: string | null, statedPeriod: PayPeriod | null): PayReading {
  return readPlainPay(maskContacts(plainText(text ?? '')), statedPeriod);
}
