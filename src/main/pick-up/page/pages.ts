import { html, raw } from 'hono/html';
import type { Platform } from '../../../contract/setup.ts';
import type { PickUpWords } from '../../../words/pick-up.ts';
import type { Spoken } from '../../../words/speak.ts';
import type { GuidePurpose } from '../client/guide-pages.ts';
import type { RequestedFile } from '../client/requested-file.ts';
import type { UserAgent } from '../client/user-agent.ts';
import { type Markup, renderSentence } from './document.ts';
import { type IconName, icon } from './drawings.ts';

/** Everything the page shows while something can be fetched. */
export interface OpenPage extends Pick<Spoken<PickUpWords>, 'words' | 'say'> {
  /** The visitor's own, for times: `en-GB` reads 14:32, `en-US` 2:32 PM. */
  readonly locale: string;
  readonly deviceName: string;
  readonly intendedFor: Platform;
  readonly userAgent: UserAgent;
  /** The page's own address, to be opened elsewhere, and its path. */
  readonly address: string;
  readonly path: string;
  /** Repeats what a person chose as their device, with every link and button. */
  readonly query: string;
  readonly fetchesLeft: number;
  readonly fetched: 'nothing-yet' | 'something';
  readonly until: Date;
  readonly note: 'none' | 'again' | 'failed';
  /** A fresh one-time ticket for a button. */
  readonly issueTicket: (file: RequestedFile) => string;
  /** The guides there are, the likeliest first. */
  readonly guides: readonly { readonly purpose: GuidePurpose; readonly path: string }[];
}

export function renderOpenPage(page: OpenPage): Markup {
  const { words, userAgent, note } = page;
  const isAppleWatch = userAgent.platform === 'iphone' && page.intendedFor === 'watch';
  return html`
<div><h1>${page.say(words.open.heading, { device: page.deviceName })}</h1><p class="lead">${isAppleWatch ? words.appleWatch.lead : chooseLead(page)}</p></div>
${note !== 'none' && html`<p class="note" role="status">${words.notes[note]}</p>`}
${userAgent.platform === 'unknown' && renderDeviceChoice(page)}
${isAppleWatch ? renderAppleWatch(words) : renderDownloads(page)}
<div class="folds">
${userAgent.platform !== 'unknown' && renderDeviceChoice(page)}
${renderDisclosure(words.notSecure.ask, html`<p>${words.notSecure.answer}</p>`)}
</div>`;
}

function renderDownloads(page: OpenPage): Markup {
  const { words, userAgent } = page;
  return html`<p class="note">${words.open.mustAsk[whoAsks(userAgent.platform)]}</p>
${userAgent.browser === 'hands-over' ? renderOffers(page) : renderOpenElsewhere(page)}
<p class="quiet">${page.fetched === 'something' && `${words.open.taken} `}${describeRemaining(page)}</p>`;
}

function whoAsks(platform: UserAgent['platform']): keyof PickUpWords['open']['mustAsk'] {
  return platform === 'iphone' || platform === 'android' ? platform : 'other';
}

/**
 * No button here: the app on the iPhone keeps one key and hands that one on to its watch. The file of a watch with Wear OS
 * would take its place (facts: home-assistant#watches).
 */
function renderAppleWatch({ appleWatch: { heading, about, steps } }: PickUpWords): Markup {
  return html`
<section class="card">
<div class="about"><span class="tile">${icon('watch')}</span><div><h2>${heading}</h2><p>${about}</p></div></div>
<ol class="steps">${steps.map((step) => html`<li>${renderSentence(step)}</li>`)}</ol>
</section>`;
}

function chooseLead({ words, userAgent }: OpenPage): string {
  const hasTwo = userAgent.platform === 'iphone' && userAgent.browser === 'hands-over';
  return hasTwo ? words.open.leadForIphone : words.open.lead;
}

/** What can be taken here. On an iPhone two things that must not be mixed up: each app takes only its own. */
function renderOffers(page: OpenPage): readonly Markup[] {
  const { userAgent, words, intendedFor } = page;
  const browserGuides: readonly GuidePurpose[] = ['browser', 'firefox'];
  if (userAgent.platform === 'iphone') {
    return [
      renderOffer(page, words.offers.app, 'app-file', 'home', ['home-assistant-app']),
      renderOffer(page, words.offers.safari, 'profile', 'globe', browserGuides),
    ];
  }
  const every: readonly GuidePurpose[] = ['home-assistant-app', ...browserGuides];
  if (userAgent.platform === 'android' && intendedFor === 'watch')
    return [renderOffer(page, words.offers.watchByAndroid, 'key-file', 'watch', every)];
  return [
    renderOffer(page, words.offers[userAgent.platform], 'key-file', iconFor(userAgent.platform), every),
  ];
}

/** One file to take, and what to do with it. */
interface Offer {
  readonly heading: string;
  readonly about: string;
  readonly button: string;
  readonly steps: readonly string[];
}

function renderOffer(
  page: OpenPage,
  words: Offer,
  file: RequestedFile,
  drawn: IconName,
  purposes: readonly GuidePurpose[],
): Markup {
  const extension = file === 'profile' ? 'mobileconfig' : 'p12';
  const guides = page.guides.filter(({ purpose }) => purposes.includes(purpose));
  return html`
<section class="card">
<div class="about"><span class="tile">${icon(drawn)}</span><div><h2>${words.heading}</h2><p>${words.about}</p></div></div>
<form method="post" action="${page.path}/key.${extension}${page.query}">
<input type="hidden" name="file" value="${file}"><input type="hidden" name="ticket" value="${page.issueTicket(file)}">
<button>${icon('download', 22)}${words.button}</button>
</form>
<h3>${page.words.open.afterwards}</h3>
<ol class="steps">${words.steps.map((step) => html`<li>${renderSentence(step)}</li>`)}</ol>
${guides.length > 0 && renderGuideLinks(page, guides)}
</section>`;
}

function renderGuideLinks({ words, say }: OpenPage, guides: OpenPage['guides']): Markup {
  const named = (purpose: GuidePurpose): string =>
    guides.length === 1 ? words.open.guide : say(words.open.guideFor, { purpose: words.guides[purpose] });
  return html`<ul class="guides">${guides.map(
    ({ purpose, path }) => html`<li><a href="${path}">${named(purpose)}${icon('chevron', 20)}</a></li>`,
  )}</ul>`;
}

/** For a browser that cannot hand the file on; what was recognised may be wrong, so the way through stays open. */
function renderOpenElsewhere(page: OpenPage): Markup {
  const { words, userAgent } = page;
  const say = userAgent.platform === 'iphone' ? words.elsewhere.safari : words.elsewhere.browser;
  return html`
<section class="card">
<div class="about"><span class="tile">${icon('outside')}</span><div><h2>${say.heading}</h2><p>${say.about}</p></div></div>
<ol class="steps">${say.steps.map((step) => html`<li>${renderSentence(step)}</li>`)}</ol>
<p class="address" aria-label="${words.elsewhere.address}">${page.address}</p>
</section>
<div class="folds">${renderDisclosure(words.elsewhere.anyway, html`${renderOffers(page)}`)}</div>`;
}

function renderDeviceChoice({ words, userAgent, path }: OpenPage): Markup {
  const { names, ask, wrong } = words.device;
  // The keys of a literal object of exactly these names.
  const platforms = Object.keys(names) as (keyof typeof names)[];
  const current = (platform: string) => platform === userAgent.platform && raw(' aria-current="true"');
  const choices = html`<ul class="choices">${platforms.map(
    (platform) =>
      html`<li><a href="${path}?on=${platform}"${current(platform)}>${icon(iconFor(platform), 22)}${names[platform]}</a></li>`,
  )}</ul>`;
  return userAgent.platform === 'unknown'
    ? html`<section class="card ask"><h2>${ask}</h2>${choices}</section>`
    : renderDisclosure(wrong, choices);
}

function renderDisclosure(summary: string, inside: Markup): Markup {
  return html`<details class="fold"><summary>${summary}${icon('chevron', 20)}</summary><div class="inside">${inside}</div></details>`;
}

function iconFor(platform: UserAgent['platform']): IconName {
  return platform === 'unknown' ? 'key' : platform;
}

function describeRemaining({ words, say, locale, fetchesLeft, until }: OpenPage): string {
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(until);
  return say(words.open.left, { fetches: fetchesLeft, until: time });
}

/** What somebody who has the link sees once it leads to nothing. */
export function renderEndedPage(words: PickUpWords, why: keyof PickUpWords['over']): Markup {
  const { heading, about } = words.over[why];
  return html`<div class="over"><span class="tile">${icon('lock', 28)}</span>
<h1>${heading}</h1><p class="lead">${about}</p><p>${words.overNext}</p></div>`;
}

/** A guide, with the way back. Its body is made by our own program from its own data, so it is put in as it is. */
export function renderGuidePage(words: PickUpWords, pagePath: string, body: string): Markup {
  const back = html`<p><a href="${pagePath}">‹ ${words.back}</a></p>`;
  return html`${back}${raw(body)}${back}`;
}
