import { html, raw } from 'hono/html';
import type { Platform } from '../../../contract/setup.ts';
import type { GuidePurpose } from '../guide-pages.ts';
import type { Spoken } from '../language.ts';
import type { Visitor } from '../visitor.ts';
import type { Wanted } from '../wanted.ts';
import type { Offer, Words } from '../words/words.ts';
import { type IconName, icon } from './drawings.ts';
import { type Markup, sentence } from './frame.ts';

/** Everything the page shows while something can be taken. */
export interface OpenPage {
  readonly words: Words;
  readonly spoken: Spoken;
  readonly deviceName: string;
  readonly meantFor: Platform;
  readonly visitor: Visitor;
  /** The page's own address, to be opened elsewhere, and its path. */
  readonly address: string;
  readonly path: string;
  /** What the visitor said to have, to be said again with every button. */
  readonly query: string;
  readonly fetchesLeft: number;
  readonly taken: 'nothing-yet' | 'something';
  readonly until: Date;
  readonly note: 'none' | 'again' | 'failed';
  /** A fresh one-time ticket for a button. */
  readonly ticket: (wanted: Wanted) => string;
  /** The guides there are, the likely wish first. */
  readonly guides: readonly { readonly purpose: GuidePurpose; readonly path: string }[];
}

export function openPage(page: OpenPage): Markup {
  const { words, visitor, note } = page;
  const isAppleWatch = visitor.platform === 'iphone' && page.meantFor === 'watch';
  return html`
<div><h1>${words.open.heading(page.deviceName)}</h1><p class="lead">${isAppleWatch ? words.appleWatch.lead : leadFor(page)}</p></div>
${note !== 'none' && html`<p class="note" role="status">${words.notes[note]}</p>`}
${visitor.platform === 'unknown' && deviceChoice(page)}
${isAppleWatch ? appleWatch(words) : takeable(page)}
<div class="folds">
${visitor.platform !== 'unknown' && deviceChoice(page)}
${fold(words.notSecure.ask, html`<p>${words.notSecure.answer}</p>`)}
</div>`;
}

function takeable(page: OpenPage): Markup {
  const { words, visitor } = page;
  return html`${visitor.browser === 'hands-on' ? offers(page) : elsewhere(page)}
<p class="quiet">${page.taken === 'something' && `${words.open.taken} `}${left(page)}</p>`;
}

/**
 * No button here: the app on the iPhone keeps one key and hands that one on to its watch. The file of a watch with Wear OS
 * would take its place (facts: Home Assistant app, Apple Watch).
 */
function appleWatch({ appleWatch: { heading, about, steps } }: Words): Markup {
  return html`
<section class="card">
<div class="about"><span class="tile">${icon('watch')}</span><div><h2>${heading}</h2><p>${about}</p></div></div>
<ol class="steps">${steps.map((step) => html`<li>${sentence(step)}</li>`)}</ol>
</section>`;
}

function leadFor({ words, visitor }: OpenPage): string {
  const hasTwo = visitor.platform === 'iphone' && visitor.browser === 'hands-on';
  return hasTwo ? words.open.leadForIphone : words.open.lead;
}

/** What can be taken here. On an iPhone two things that must not be mixed up: each app takes only its own. */
function offers(page: OpenPage): readonly Markup[] {
  const { visitor, words, meantFor } = page;
  const browserGuides: readonly GuidePurpose[] = ['browser', 'firefox'];
  if (visitor.platform === 'iphone') {
    return [
      offer(page, words.offers.app, 'app-file', 'home', ['home-assistant-app']),
      offer(page, words.offers.safari, 'profile', 'globe', browserGuides),
    ];
  }
  const every: readonly GuidePurpose[] = ['home-assistant-app', ...browserGuides];
  if (visitor.platform === 'android' && meantFor === 'watch')
    return [offer(page, words.offers.watchByAndroid, 'key-file', 'watch', every)];
  return [offer(page, words.offers[visitor.platform], 'key-file', iconOf(visitor.platform), every)];
}

function offer(
  page: OpenPage,
  words: Offer,
  wanted: Wanted,
  drawn: IconName,
  purposes: readonly GuidePurpose[],
): Markup {
  const extension = wanted === 'profile' ? 'mobileconfig' : 'p12';
  const guides = page.guides.filter(({ purpose }) => purposes.includes(purpose));
  return html`
<section class="card">
<div class="about"><span class="tile">${icon(drawn)}</span><div><h2>${words.heading}</h2><p>${words.about}</p></div></div>
<form method="post" action="${page.path}/key.${extension}${page.query}">
<input type="hidden" name="wanted" value="${wanted}"><input type="hidden" name="ticket" value="${page.ticket(wanted)}">
<button>${icon('download', 22)}${words.button}</button>
</form>
<h3>${page.words.open.afterwards}</h3>
<ol class="steps">${words.steps.map((step) => html`<li>${sentence(step)}</li>`)}</ol>
${guides.length > 0 && guideLinks(page, guides)}
</section>`;
}

function guideLinks({ words }: OpenPage, guides: OpenPage['guides']): Markup {
  const named = (purpose: GuidePurpose): string =>
    guides.length === 1 ? words.open.guide : words.open.guideFor(words.guides[purpose]);
  return html`<ul class="guides">${guides.map(
    ({ purpose, path }) => html`<li><a href="${path}">${named(purpose)}${icon('chevron', 20)}</a></li>`,
  )}</ul>`;
}

/** For a browser that cannot hand the file on; what was recognised may be wrong, so the way through stays open. */
function elsewhere(page: OpenPage): Markup {
  const { words, visitor } = page;
  const say = visitor.platform === 'iphone' ? words.elsewhere.safari : words.elsewhere.browser;
  return html`
<section class="card">
<div class="about"><span class="tile">${icon('outside')}</span><div><h2>${say.heading}</h2><p>${say.about}</p></div></div>
<ol class="steps">${say.steps.map((step) => html`<li>${sentence(step)}</li>`)}</ol>
<p class="address" aria-label="${words.elsewhere.address}">${page.address}</p>
</section>
<div class="folds">${fold(words.elsewhere.anyway, html`${offers(page)}`)}</div>`;
}

function deviceChoice({ words, visitor, path }: OpenPage): Markup {
  const { names, ask, wrong } = words.device;
  // The keys of a literal object of exactly these names.
  const platforms = Object.keys(names) as (keyof typeof names)[];
  const current = (platform: string) => platform === visitor.platform && raw(' aria-current="true"');
  const choices = html`<ul class="choices">${platforms.map(
    (platform) =>
      html`<li><a href="${path}?on=${platform}"${current(platform)}>${icon(iconOf(platform), 22)}${names[platform]}</a></li>`,
  )}</ul>`;
  return visitor.platform === 'unknown'
    ? html`<section class="card ask"><h2>${ask}</h2>${choices}</section>`
    : fold(wrong, choices);
}

function fold(summary: string, inside: Markup): Markup {
  return html`<details class="fold"><summary>${summary}${icon('chevron', 20)}</summary><div class="inside">${inside}</div></details>`;
}

function iconOf(platform: Visitor['platform']): IconName {
  return platform === 'unknown' ? 'key' : platform;
}

function left({ words, spoken, fetchesLeft, until }: OpenPage): string {
  const time = new Intl.DateTimeFormat(spoken.locale, { hour: 'numeric', minute: '2-digit' }).format(until);
  return words.open.left(fetchesLeft, time);
}
