/** The frame of every page. Templates escape whatever they are given; nothing here or in the pages is raw. */
import { html } from 'hono/html';

/** What the template function gives: text that is escaped already. */
export type Markup = ReturnType<typeof html>;

export const STYLESHEET_PATH = '/assets/wealdway.css';

export interface PageFrame {
  readonly title: string;
  /** "Demonstration figures: …", null for live figures. */
  readonly notice: string | null;
  readonly main: Markup;
}

export function renderPage({ title, notice, main }: PageFrame): string {
  const fullTitle = notice === null ? `${title} - Wealdway` : `${title} - Demonstration figures - Wealdway`;
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${fullTitle}</title>
<link rel="stylesheet" href="${STYLESHEET_PATH}">
</head>
<body>
<a class="skip" href="#main">Skip to the main part</a>
<header>
<div class="top"><div class="wide"><a class="name" href="/">Wealdway</a> <span class="about">Jobs and work near you, for schools</span></div></div>
${notice === null ? '' : html`<p class="notice wide"><strong>${notice.split(':')[0]}</strong>:${notice.split(':').slice(1).join(':')}</p>`}
</header>
<main id="main" class="wide">
${main}
</main>
<footer class="wide">
<p><a href="/">Find a place</a> · <a href="/status">Where the figures come from, and how old they are</a> · <a href="/changes">What has changed</a> · <a href="/api/v1/openapi.json">For developers</a></p>
</footer>
</body>
</html>`.toString();
}
