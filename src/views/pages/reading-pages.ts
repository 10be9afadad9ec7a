/** "How to read this" and the accessibility statement. */
import { html } from 'hono/html';
import type { Term } from '../../snapshots/document/snapshot.ts';
import { renderPage } from '../parts/layout.ts';

/** Two figures of one thing and why they differ: the usual reasons, each with what to do about it. */
const DIFFERENCES: readonly { readonly pair: string; readonly why: string; readonly use: string }[] = [
  {
    pair: 'Adverts and jobs',
    why: 'Adverts count notices on websites. Jobs count work that people do. Some jobs are never advertised, and some are advertised twice.',
    use: 'Use jobs to see what work a place has. Use adverts to see what somebody can apply for today.',
  },
  {
    pair: 'Jobs here and people in work here',
    why: 'Jobs are counted where the work is. People are counted where they live. Many people travel to another place to work.',
    use: 'Use jobs to see what employers here offer. Use people in work to see how the people who live here do.',
  },
  {
    pair: 'Out of work and claiming a benefit',
    why: 'Some people who look for work claim no benefit. Some people who claim have a little work.',
    use: 'Neither is wrong. Say which one you use.',
  },
  {
    pair: 'Pay here and pay in an advert',
    why: 'Pay here is what people who have jobs earn, young and old. It leaves out people who work for themselves. An advert says what one employer offers.',
    use: 'Middle pay takes in people of every age. To see what starters are offered, read several adverts.',
  },
  {
    pair: 'Adverts of all sectors and the sectors added up',
    why: 'Some jobs belong to two sectors. An advert for an electrician counts in engineering and in construction, but once in all sectors.',
    use: 'Do not add sectors up. Use all sectors when you want the whole number of adverts.',
  },
  {
    pair: 'Adverts counted and adverts listed',
    why: 'A count takes in every advert that we read. A list leaves out adverts that ask for money, hide the employer, pay too little or are for adults only.',
    use: 'The list says how many it leaves out and why. Both together are the count.',
  },
  {
    pair: 'This year and last year',
    why: 'Figures describe different months, and some come out a year after. Publishers correct old figures too.',
    use: 'Look at the period under each table before you compare.',
  },
  {
    pair: 'Two surveys',
    why: 'A survey asks some people and works out the rest. Ask others, and the answer moves a little. The range says how much.',
    use: 'When two ranges overlap, the gap may be chance. Our sentences say so.',
  },
];

const MARKS: readonly (readonly [string, string])[] = [
  ['[p]', 'Provisional: the publisher may change it.'],
  ['[r]', 'Revised: the publisher has changed it.'],
  ['[e]', 'Estimate: worked out from other figures.'],
  ['[u]', 'Low reliability: few people were asked, so use it with care.'],
  ['[c]', 'Confidential or too unreliable: the publisher does not show it.'],
  ['[low]', 'The publisher rounded a small figure down to nothing.'],
  ['[x]', 'There is no figure here.'],
];

export function howToReadPage(view: {
  readonly notice: string | null;
  readonly words: readonly Term[];
}): string {
  return renderPage({
    title: 'How to read this',
    notice: view.notice,
    description: 'What the words and marks mean, and why two figures of one thing can differ.',
    crumbs: [{ name: 'Find a place', href: '/' }],
    main: html`<h1>How to read this</h1>
<h2>Four habits</h2>
<ol>
<li>Read the table first. The chart only draws what the table says.</li>
<li>Look at the period. A new page may hold figures of two years ago.</li>
<li>Ask who is counted and who is missing. Under each table, one click tells you.</li>
<li>When ranges overlap, do not say “more” or “fewer”.</li>
</ol>
<h2 id="differ">Why do these differ?</h2>
<p>Two sources can disagree and both be right. These are the usual reasons.</p>
${DIFFERENCES.map(({ pair, why, use }) => html`<h3>${pair}</h3><p>${why}</p><p>${use}</p>`)}
<h2 id="charts">Charts</h2>
<p>Bars begin at zero. The solid bar is the place of the page, the others are outlined. A thin line with ends is the range. Where there is no figure there is no bar.</p>
<p>Numbers of people and jobs are not drawn side by side: a country has more of everything than a town.</p>
<h2 id="marks">Marks beside figures</h2>
<dl>${MARKS.map(([mark, meaning]) => html`<dt>${mark}</dt><dd>${meaning}</dd>`)}</dl>
<h2 id="words">Words</h2>
<dl class="words">${view.words.map(({ term, meaning }) => html`<dt>${term}</dt><dd>${meaning}</dd>`)}</dl>`,
  });
}

export function accessibilityPage(view: {
  readonly notice: string | null;
  readonly contact: string | null;
}): string {
  const mail = view.contact?.includes('@') ? `mailto:${view.contact}` : view.contact;
  return renderPage({
    title: 'Accessibility',
    notice: view.notice,
    description: 'How far these pages can be used by everybody, and what is not right yet.',
    crumbs: [{ name: 'Find a place', href: '/' }],
    main: html`<h1>Accessibility</h1>
<p>These pages and embeds are made to meet the Web Content Accessibility Guidelines 2.2 at level AA.</p>
<h2>What you can do</h2>
<ul>
<li>Use every page with a keyboard alone, with a screen reader, or without any script.</li>
<li>Zoom to 200 % and use a screen 320 pixels wide without losing anything.</li>
<li>Set your device to dark, to high contrast or to your own colours.</li>
<li>Read every chart as a table and as a sentence.</li>
<li>Print every page in black and white.</li>
</ul>
<h2>What is not right yet</h2>
<ul>
<li>Wide tables scroll sideways on a narrow screen. Each can be reached by keyboard.</li>
<li>Titles and summaries of adverts are their employers’ own words. Some are hard to read.</li>
<li>A picture (PNG or SVG) used on another site needs the words that we give with it.</li>
<li>The frames for other sites have a fixed height unless the small script is used. They scroll when they are too short.</li>
<li>No person who uses a screen reader every day has tested these pages for us yet.</li>
</ul>
<h2>How this is checked</h2>
<p>A program (axe) looks at every kind of page and embed, at three widths, light and dark, at each change. A program finds only a part of what can be wrong.</p>
<h2 id="tell-us">Tell us</h2>
${mail === null ? html`<p>The people who run this installation have not given an address yet. Ask those who sent you here.</p>` : html`<p>Write to <a href="${mail}">${view.contact}</a>. Say which page it was and what you use.</p>`}`,
  });
}
