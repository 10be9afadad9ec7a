/**
 * On a host page, optional: gives each Wealdway frame the height it reports. The message must come from that very frame (a
 * message names no frame that another could pretend to be), so any number may stand on a page.
 */
export {};

const MOST_PX = 20_000;

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const px = (event.data as { wealdwayHeight?: unknown } | null)?.wealdwayHeight;
  if (typeof px !== 'number' || !(px > 0) || px > MOST_PX) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/v1/"]')) {
    if (frame.contentWindow === event.source) frame.style.height = `${Math.ceil(px)}px`;
  }
});

// A frame that was quicker than this script has reported to nobody.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/v1/"]'))
  frame.contentWindow?.postMessage({ wealdwayAsks: 'height' }, '*');
