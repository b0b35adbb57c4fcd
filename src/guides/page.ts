import type { Platform } from '../contract/setup.ts';
import { formatMessage } from '../words/format-message.ts';
import { localeOf } from '../words/languages.ts';
import { drawing } from './drawing.ts';
import { findGuide, listNetworkGuides, listTrustGuides } from './guides.ts';
import { type Element, el, html, inLanguage, type Markup } from './markup.ts';
import {
  type AnyFillings,
  type Fillings,
  fillPlainText,
  fillSentence,
  type NetworkFillings,
  renewedIn,
  type TrustFillings,
} from './text/fill-sentence.ts';
import type {
  AppSettings,
  Holder,
  Instructions,
  Otherwise,
  Purpose,
  Step,
  Symptom,
  TakenBack,
} from './text/guide.ts';
import type { GuideBook, PageWords } from './text/guide-book.ts';
import type { Keeper, NetworkTopic } from './text/network.ts';
import type { TrustPlace } from './text/trust.ts';

/**
 * A guide as HTML for the device itself, to be put into a page with `guideStyles`. No script, no style attribute, no
 * address to load from. Undefined where the key is of no use. Without `fillings` it speaks of “your address”.
 */
export function guideBody(
  book: GuideBook,
  platform: Platform,
  purpose: Purpose,
  fillings?: Fillings,
): string | undefined {
  const found = findGuide(book, platform, purpose);
  return found && body(book, found, aroundKey(platform), fillings);
}

/** The same for trusting the home's own authority. Undefined where the platform has no such place. */
export function trustBody(
  book: GuideBook,
  platform: Platform,
  place: TrustPlace,
  fillings?: TrustFillings,
): string | undefined {
  const found = listTrustGuides(book, platform).find((each) => each.place === place);
  return found && body(book, found, aroundTrust(platform), fillings);
}

/** The same for advice about the home's network. Undefined where this keeper has nothing to do with the topic. */
export function networkBody(
  book: GuideBook,
  topic: NetworkTopic,
  keeper: Keeper,
  fillings?: NetworkFillings,
): string | undefined {
  const found = listNetworkGuides(book, topic).find((each) => each.keeper === keeper);
  return found && body(book, found, aroundNetwork(keeper), fillings);
}

/** What differs around the steps: whose screens they show, and what is taken back at the end. */
export interface Around {
  readonly holder: Holder;
  readonly takenBack: TakenBack;
}

export const aroundKey = (platform: Platform): Around => ({ holder: holderOf(platform), takenBack: 'key' });
export const aroundTrust = (platform: Platform): Around => ({
  holder: holderOf(platform),
  takenBack: 'trust',
});
export const aroundNetwork = (keeper: Keeper): Around => ({ holder: screenOf(keeper), takenBack: 'setting' });

function body(book: GuideBook, of: Instructions, around: Around, fillings?: AnyFillings): string {
  const { page, language } = book;
  return html(inLanguage(language, article(of, around, page, fillings ?? page.unnamed)));
}

function article(of: Instructions, around: Around, words: PageWords, fillings: AnyFillings): Element {
  const say = (text: string) => sentence(text, fillings);
  const replacing = replacingOf(of, words, fillings);
  return el(
    'article',
    'lk-guide',
    el(
      'header',
      '',
      el('h1', '', fillPlainText(of.title, fillings)),
      el('p', 'lk-guide-lead', ...say(of.lead)),
    ),
    part(words.needs, points([...of.needs, ...of.before], fillings)),
    ...replacing.putIn,
    part(
      words.steps,
      el('ol', 'lk-guide-steps', ...of.steps.map((step) => stepItem(step, around, words, fillings))),
    ),
    ...(of.thenApp ? [part(words.thenApp, ...appSettings(of.thenApp, fillings))] : []),
    ...replacing.beforeTrying,
    part(words.test, points(of.test, fillings)),
    ...replacing.afterTrying,
    part(words.wrong, el('div', 'lk-guide-card', ...of.wrong.map((each) => trouble(each, fillings)))),
    part(words.remove[around.takenBack], points(of.remove, fillings)),
  );
}

/** What a renewed key's guide says of the old one, and where. Nothing for a first key. */
function replacingOf({ replacing }: Instructions, words: PageWords, fillings: AnyFillings) {
  if (!replacing || !renewedIn(fillings)) return { putIn: [], beforeTrying: [], afterTrying: [] };
  const { title, choose, takeOut } = words.replacing;
  const out = [part(takeOut, points(replacing.takeOut, fillings))];
  const isFirst = replacing.takeOutWhen === 'before-trying';
  return {
    putIn: [part(title, points([...replacing.putIn, choose], fillings))],
    beforeTrying: isFirst ? out : [],
    afterTrying: isFirst ? [] : out,
  };
}

/** A sentence with the words of menus, and what is typed, in bold. */
export function sentence(text: string, fillings: AnyFillings, locale?: string): readonly Markup[] {
  return fillSentence(text, fillings, locale).map((part) =>
    part.look === 'plain' ? part.text : el('strong', '', part.text),
  );
}

/** Who is spoken of in “My … shows something else”. */
function holderOf(platform: Platform): Holder {
  switch (platform) {
    case 'iphone':
    case 'android':
    // A watch is set up with its phone in hand.
    case 'watch':
      return 'phone';
    case 'windows':
    case 'mac':
    case 'linux':
    case 'chromebook':
    case 'program':
      return 'computer';
  }
}

/** A setting of an app is seen on the phone, one of a computer there, and all others on a page in the browser. */
function screenOf(keeper: Keeper): Holder {
  switch (keeper) {
    case 'app-iphone':
    case 'app-android':
      return 'phone';
    case 'hosts':
    case 'dnsmasq':
      return 'computer';
    case 'pi-hole':
    case 'adguard-home':
    case 'openwrt':
    case 'opnsense':
    case 'pfsense':
    case 'unifi':
    case 'fritzbox':
    case 'another-router':
    case 'cloudflare':
    case 'desec':
    case 'duckdns':
    case 'no-ip':
      return 'page';
  }
}

/** What to search the settings for, as a sentence. */
function searchLine(word: string, words: PageWords): string {
  return formatMessage(words.search, { word }, localeOf('en'));
}

function part(title: string, ...children: readonly Markup[]): Element {
  return el('section', '', el('h2', '', title), ...children);
}

function points(texts: readonly string[], fillings: AnyFillings): Element {
  return el('ul', 'lk-guide-points', ...texts.map((text) => el('li', '', ...sentence(text, fillings))));
}

function stepItem(
  { say, screen, otherwise }: Step,
  around: Around,
  words: PageWords,
  fillings: AnyFillings,
): Element {
  return el(
    'li',
    '',
    el('p', '', ...sentence(say, fillings)),
    el('div', 'lk-drawn-cut', drawing(screen, fillings)),
    ...(otherwise ? [elseFold(otherwise, around, words, fillings)] : []),
  );
}

function elseFold(
  { say, search, screen }: Otherwise,
  { holder }: Around,
  words: PageWords,
  fillings: AnyFillings,
): Element {
  return el(
    'details',
    '',
    el('summary', '', words.otherwise[holder]),
    el('p', '', ...sentence(say, fillings)),
    ...(search ? [el('p', '', searchLine(search, words))] : []),
    ...(screen ? [el('div', 'lk-drawn-cut', drawing(screen, fillings))] : []),
  );
}

function trouble({ symptom, why, wayOn }: Symptom, fillings: AnyFillings): Element {
  return el(
    'details',
    '',
    el('summary', '', ...sentence(symptom, fillings)),
    el('p', '', ...sentence(why, fillings)),
    el('p', '', ...sentence(wayOn, fillings)),
  );
}

function appSettings({ lead, settings, otherwise }: AppSettings, fillings: AnyFillings): readonly Element[] {
  return [
    el('p', '', ...sentence(lead, fillings)),
    el(
      'dl',
      'lk-guide-card lk-guide-gap',
      ...settings.map(({ label, value, why }) =>
        el(
          'div',
          '',
          el('dt', '', fillPlainText(label, fillings)),
          el('dd', '', fillPlainText(value, fillings)),
          el('dd', 'lk-guide-why', fillPlainText(why, fillings)),
        ),
      ),
    ),
    el('p', 'lk-guide-gap', ...sentence(otherwise, fillings)),
  ];
}
