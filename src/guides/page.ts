import type { Platform } from '../contract/setup.ts';
import { drawing } from './drawing.ts';
import { chooseLanguage, findGuide, pageWords } from './guides.ts';
import { type Element, el, html, inLanguage, type Markup } from './markup.ts';
import { type Fillings, fillPlainText, fillSentence } from './text/fill-sentence.ts';
import type { AppSettings, Guide, Otherwise, PageWords, Purpose, Step, Symptom } from './text/guide.ts';

/**
 * A guide as HTML for the device itself, to be put into a page with `guideStyles`. No script, no style attribute, no
 * address to load from. Undefined where the key is of no use. Without `fillings` it speaks of “your address”.
 */
export function guideBody(
  platform: Platform,
  purpose: Purpose,
  language: string,
  fillings?: Fillings,
): string | undefined {
  const found = findGuide(platform, purpose, language);
  const words = pageWords(language);
  return (
    found && html(inLanguage(chooseLanguage(language), article(found, words, fillings ?? words.unnamed)))
  );
}

function article(of: Guide, words: PageWords, fillings: Fillings): Element {
  const say = (text: string) => sentence(text, fillings);
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
    part(
      words.steps,
      el('ol', 'lk-guide-steps', ...of.steps.map((step) => stepItem(step, of, words, fillings))),
    ),
    ...(of.thenApp ? [part(words.thenApp, ...appSettings(of.thenApp, fillings))] : []),
    part(words.test, points(of.test, fillings)),
    part(words.wrong, el('div', 'lk-guide-card', ...of.wrong.map((each) => trouble(each, fillings)))),
    part(words.remove, points(of.remove, fillings)),
  );
}

/** A sentence with the words of menus in bold. */
export function sentence(text: string, fillings: Fillings): readonly Markup[] {
  return fillSentence(text, fillings).map((part) =>
    part.look === 'menu' ? el('strong', '', part.text) : part.text,
  );
}

/** Who is spoken of in “My … shows something else”. */
export function holderOf(platform: Platform): keyof PageWords['otherwise'] {
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

/** What to search the settings for, as a sentence. */
function searchLine(word: string, words: PageWords): string {
  return words.search.replaceAll('{{word}}', word);
}

function part(title: string, ...children: readonly Markup[]): Element {
  return el('section', '', el('h2', '', title), ...children);
}

function points(texts: readonly string[], fillings: Fillings): Element {
  return el('ul', 'lk-guide-points', ...texts.map((text) => el('li', '', ...sentence(text, fillings))));
}

function stepItem(
  { say, screen, otherwise }: Step,
  of: Guide,
  words: PageWords,
  fillings: Fillings,
): Element {
  return el(
    'li',
    '',
    el('p', '', ...sentence(say, fillings)),
    el('div', 'lk-drawn-cut', drawing(screen, fillings)),
    ...(otherwise ? [elseFold(otherwise, of, words, fillings)] : []),
  );
}

function elseFold(
  { say, search, screen }: Otherwise,
  of: Guide,
  words: PageWords,
  fillings: Fillings,
): Element {
  return el(
    'details',
    '',
    el('summary', '', words.otherwise[holderOf(of.platform)]),
    el('p', '', ...sentence(say, fillings)),
    ...(search ? [el('p', '', searchLine(search, words))] : []),
    ...(screen ? [el('div', 'lk-drawn-cut', drawing(screen, fillings))] : []),
  );
}

function trouble({ symptom, why, wayOn }: Symptom, fillings: Fillings): Element {
  return el(
    'details',
    '',
    el('summary', '', ...sentence(symptom, fillings)),
    el('p', '', ...sentence(why, fillings)),
    el('p', '', ...sentence(wayOn, fillings)),
  );
}

function appSettings({ lead, settings, otherwise }: AppSettings, fillings: Fillings): readonly Element[] {
  return [
    el('p', '', ...sentence(lead, fillings)),
    el(
      'dl',
      'lk-guide-card lk-guide-gap',
      ...settings.map(({ label, value, why }) =>
        el(
          'div',
          '',
          el('dt', '', label),
          el('dd', '', fillPlainText(value, fillings)),
          el('dd', 'lk-guide-why', fillPlainText(why, fillings)),
        ),
      ),
    ),
    el('p', 'lk-guide-gap', ...sentence(otherwise, fillings)),
  ];
}
