import { describe, expect, it } from 'vitest';
import { english } from './book/book.ts';
import { listMenuWords, showMenus } from './menus.ts';
import { faultsOf } from './testing/compare-words.ts';
import { readMarks } from './text/marks.ts';
import { mapTexts } from './text/texts.ts';

const guide = {
  system: 'iphone',
  say: 'Open **Settings** > **General** in `{address}`, then **home-assistant:Settings**.',
  screen: {
    kind: 'phone',
    bar: 'Settings',
    rows: [
      { kind: 'row', label: '`{file}`' },
      { kind: 'row', label: 'General' },
    ],
  },
} as const;
const source = 'https://support.example/de';

describe('the words of menus', () => {
  it('are those of the language, and English in brackets where nobody found them', () => {
    const menus = {
      iphone: { Settings: { shown: 'Einstellungen', source } },
      'home-assistant': { Settings: { shown: 'Konfiguration', source } },
    };
    const { say, screen } = showMenus(guide, menus);
    expect(say).toBe('Open **Einstellungen** > **[General]** in `{address}`, then **Konfiguration**.');
    expect(screen.bar).toBe('Einstellungen');
    expect(screen.rows.map(({ label }) => label)).toEqual(['`{file}`', 'General']);
  });

  it('stay as they are in English', () => {
    const { say } = showMenus(guide, undefined);
    expect(say).toBe('Open **Settings** > **General** in `{address}`, then **Settings**.');
  });

  it('are listed once for each system', () => {
    expect(listMenuWords(guide)).toEqual([
      { system: 'iphone', word: 'Settings' },
      { system: 'iphone', word: 'General' },
      { system: 'home-assistant', word: 'Settings' },
    ]);
  });
});

describe('the English book', () => {
  const prose: string[] = [];
  mapTexts(english, (text, { on }) => {
    if (on === 'prose') prose.push(text);
    return text;
  });

  it('has its marks in pairs, around words and not inside plurals', () => {
    expect(prose.flatMap(faultsOf)).toEqual([]);
  });

  it('marks nothing that is typed or filled in as a word of a menu', () => {
    const typed =
      /:\/\/|•|^\W*$|^[\w.-]+\.\w{2,}$|^[a-z_]+:$|^\/|^(sudo|curl|openssl)\b|\w\.(p12|pem|json|crt)\b/;
    const bare = listMenuWords(english)
      .map(({ word }) => word.replaceAll(/\{\w+\}/g, ''))
      .filter((word) => typed.test(word));
    expect(bare).toEqual([]);
    const inProse = prose.flatMap(readMarks).filter(({ look }) => look === 'menu');
    expect(inProse.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
  });
});
