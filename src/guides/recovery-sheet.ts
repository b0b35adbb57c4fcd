import { formatMessage } from '../words/format-message.ts';
import { type Language, localeOf } from '../words/languages.ts';
import { type Element, el } from './markup.ts';
import { sentence } from './page.ts';
import { factList, inMiddle, onOneSheet, printedPage, sheetFoot, sheetHead } from './paper.ts';
import type { GuideBook } from './text/guide-book.ts';
import type { RecoveryThing, RecoveryWords } from './text/recovery.ts';

/** A home on paper, for the day when this computer is gone. There is no place for a secret here. */
export interface RecoverySheet {
  readonly address: string;
  /** Where the home answers in its own network; `null` where nobody told, and it is to be written in by hand. */
  readonly atHome: string | null;
  readonly domain: { readonly name: string; readonly id: string };
  readonly account: { readonly name: string; readonly id: string };
  readonly by: 'tunnel' | 'public-address';
  /** Whether Latchkey set something in Home Assistant. */
  readonly inHome: 'changed' | 'untouched';
  /** Settings of the domain that Latchkey changed, with what they were. */
  readonly settings: readonly { readonly setting: string; readonly before: string }[];
  readonly things: readonly RecoveryRow[];
  readonly keys: readonly RecoveryKey[];
  /** A day, as it is to be read. */
  readonly made: string;
}

export interface RecoveryRow {
  readonly what: RecoveryThing;
  readonly name: string;
  /** Empty where Cloudflare gives none. */
  readonly id: string;
}

export interface RecoveryKey {
  /** Whether Latchkey made it, or somebody by hand before: that one is its owner's to revoke. */
  readonly from: 'latchkey' | 'before';
  /** `null` where a key says nothing of its owner. */
  readonly name: string | null;
  readonly serial: string;
  readonly until: string;
}

/** A complete page of HTML to print, one sheet of A4 or Letter. It loads nothing and holds no secret. */
export function printableRecoverySheet(book: GuideBook, sheet: RecoverySheet): string {
  return printedPage(filled(book.recovery.title, sheet), recoveryArticle(book, sheet), book.language);
}

/** What fits on one sheet beside the rest, in the smallest type that is read without a glass. */
const MOST_THINGS = 6;
const MOST_KEYS = 8;

function recoveryArticle({ recovery: words, language }: GuideBook, sheet: RecoverySheet): Element {
  return onOneSheet(
    sheetHead(filled(words.title, sheet), factsOf(sheet, words), {
      address: sheet.address,
      says: words.scan,
    }),
    el('div', 'lk-sheet-guides lk-sheet-2', lockedOut(sheet, words), removal(sheet, words)),
    el('div', 'lk-sheet-tables', thingsOf(sheet, words, language), keysOf(sheet, words, language)),
    ...sheetFoot(words.notes, [words.otherwise, words.keep]),
  );
}

function factsOf(sheet: RecoverySheet, { facts, setting }: RecoveryWords): Element {
  const settings = sheet.settings.map((each) => formatMessage(setting, each, localeOf('en')));
  const lines: readonly (readonly [string, string])[] = [
    [facts.address, sheet.address],
    [facts.atHome, sheet.atHome ?? facts.toWriteIn],
    [facts.domain, `${sheet.domain.name} (${sheet.domain.id})`],
    [facts.account, `${sheet.account.name} (${sheet.account.id})`],
    ...(settings.length > 0 ? [[facts.settings, settings.join(', ')] as const] : []),
    [facts.made, sheet.made],
  ];
  return factList(lines);
}

function lockedOut(sheet: RecoverySheet, { lockedOut: { title, atHome, steps } }: RecoveryWords): Element {
  const first = sheet.atHome === null ? atHome.unknown : atHome.known;
  return el(
    'section',
    '',
    el('h2', '', title),
    el('ol', '', ...[first, ...steps].map((step) => line('li', step, sheet))),
  );
}

/** The door first and the lock last. */
function removal(sheet: RecoverySheet, { remove }: RecoveryWords): Element {
  const steps = [
    remove.record,
    remove.path[sheet.by],
    remove.hostname,
    remove.keys[sheet.keys.some(({ from }) => from === 'before') ? 'someFromBefore' : 'all'],
    ...(sheet.inHome === 'changed' ? [remove.home] : []),
    remove.lock,
  ];
  return el(
    'section',
    '',
    el('h2', '', remove.title),
    el('p', '', remove.lead),
    el('ol', '', ...steps.map((step) => line('li', step, sheet))),
  );
}

function thingsOf(sheet: RecoverySheet, { things, more }: RecoveryWords, language: Language): Element {
  const rows = sheet.things
    .slice(0, MOST_THINGS)
    .map(({ what, name, id }) => row(el('td', 'lk-sheet-whole', things.kinds[what]), cell(name), code(id)));
  return el(
    'section',
    '',
    el('h2', '', things.title),
    table([things.what, things.name, things.id], rows),
    ...left(sheet.things.length - MOST_THINGS, more.things, language),
  );
}

function keysOf(sheet: RecoverySheet, { keys, more }: RecoveryWords, language: Language): Element {
  const rows = sheet.keys
    .slice(0, MOST_KEYS)
    .map(({ serial, until, ...key }) =>
      row(nameOf(key, keys), code(serial), el('td', 'lk-sheet-whole', until)),
    );
  return el(
    'section',
    '',
    el('h2', '', keys.title),
    rows.length > 0 ? table([keys.device, keys.serial, keys.until], rows) : el('p', '', keys.none),
    ...left(sheet.keys.length - MOST_KEYS, more.keys, language),
  );
}

/** A long name is shortened in its middle, and what the sheet says of it is not. */
function nameOf({ name, from }: Pick<RecoveryKey, 'name' | 'from'>, keys: RecoveryWords['keys']): Element {
  const called = inMiddle(name ?? keys.nameless);
  return el(
    'td',
    '',
    from === 'before' ? formatMessage(keys.fromBefore, { name: called }, localeOf('en')) : called,
  );
}

/** How many more there are than the sheet has room for. */
function left(count: number, text: string, language: Language): readonly Element[] {
  if (count <= 0) return [];
  return [el('p', 'lk-sheet-more', ...sentence(text, { count }, localeOf(language)))];
}

function table(heads: readonly string[], rows: readonly Element[]): Element {
  const className = rows.length > DENSE ? 'lk-sheet-dense' : '';
  const head = el('tr', '', ...heads.map((text) => el('th', '', text)));
  return el('table', className, el('thead', '', head), el('tbody', '', ...rows));
}

const DENSE = 5;

function row(...cells: readonly Element[]): Element {
  return el('tr', '', ...cells);
}

function cell(text: string): Element {
  return el('td', '', inMiddle(text));
}

function code(text: string): Element {
  return el('td', 'lk-sheet-code', text);
}

function line(tag: 'li', text: string, sheet: RecoverySheet): Element {
  return el(
    tag,
    '',
    ...sentence(text, { address: inMiddle(sheet.address), atHome: inMiddle(sheet.atHome ?? '') }),
  );
}

function filled(text: string, { address }: RecoverySheet): string {
  return formatMessage(text, { address }, localeOf('en'));
}
