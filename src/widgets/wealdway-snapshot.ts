/**
 * `<wealdway-snapshot area="medway" sector="construction" level="ks4" theme="auto">link</wealdway-snapshot>`: a frame with the
 * snapshot, as tall as it is. What stands between the tags is shown until the frame has answered, and again if it never does.
 */
export {};

const ORIGIN = new URL(import.meta.url).origin;
const WAIT_MS = 8000;
const FIRST_PX = 420;
const MOST_PX = 20_000;

class WealdwaySnapshot extends HTMLElement {
  static readonly observedAttributes = ['area', 'sector', 'level', 'theme'];
  readonly #frame = document.createElement('iframe');
  readonly #inside = this.attachShadow({ mode: 'closed' });
  #waiting: number | undefined;

  connectedCallback(): void {
    // A shadow root keeps the host page's rules out; inline styles set by script need no exception in its policy.
    const frame = this.#frame;
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    frame.referrerPolicy = 'no-referrer';
    for (const [name, value] of Object.entries({
      all: 'initial',
      display: 'block',
      width: '100%',
      'max-width': '42rem',
      height: `${FIRST_PX}px`,
      border: '0',
    })) {
      frame.style.setProperty(name, value, 'important');
    }
    this.style.setProperty('display', 'block', 'important');
    this.#inside.replaceChildren(document.createElement('slot'), frame);
    window.addEventListener('message', this.#onMessage);
    this.#load();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#onMessage);
    window.clearTimeout(this.#waiting);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#load();
  }

  #load(): void {
    const address = new URL('/embed/v1/snapshot', ORIGIN);
    for (const name of WealdwaySnapshot.observedAttributes) {
      const value = this.getAttribute(name);
      if (value) address.searchParams.set(name, value);
    }
    address.searchParams.set('resize', '1');
    this.#frame.title = this.getAttribute('title') ?? (this.textContent?.trim() || 'Jobs and work near you');
    this.#frame.src = address.href;
    window.clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => this.#frame.remove(), WAIT_MS);
  }

  readonly #onMessage = (event: MessageEvent<unknown>): void => {
    const px = (event.data as { wealdwayHeight?: unknown } | null)?.wealdwayHeight;
    if (event.source !== this.#frame.contentWindow) return;
    if (typeof px !== 'number' || !(px > 0) || px > MOST_PX) return;
    window.clearTimeout(this.#waiting);
    this.#inside.querySelector('slot')?.remove();
    this.#frame.style.setProperty('height', `${Math.ceil(px)}px`, 'important');
  };
}

if (!customElements.get('wealdway-snapshot')) customElements.define('wealdway-snapshot', WealdwaySnapshot);
