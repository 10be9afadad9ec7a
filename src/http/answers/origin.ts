/** Where readers reach the service: as the operator set it, else as this request says. Links in feeds, embeds and QR codes need it. */
import type { Config } from '../../config.ts';

export function originOf(url: string, config: Config): string {
  return config.publicUrl?.replace(/\/+$/, '') ?? new URL(url).origin;
}
