import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { offeredLanguages } from './offered-languages.ts';
import { openSpokenLanguage } from './spoken-language.ts';

const offered = ['en', 'de', 'pl'] as const;

describe('the language', () => {
  it('is the first that the computer prefers and that is offered', async () => {
    const dataFolder = await aFolder();
    const preferred = ['ja', 'pl-PL', 'de'];
    expect((await openSpokenLanguage({ dataFolder, offered, preferred })).read()).toEqual({
      offered: ['en', 'de', 'pl'],
      chosen: null,
      shown: 'pl',
    });
    expect((await openSpokenLanguage({ dataFolder, offered })).shown()).toBe('en');
    // Nobody has chosen anything that would have to be kept.
    expect(await readdir(dataFolder)).toEqual([]);
  });

  it('is the user’s own choice first, and stays it', async () => {
    const parts = { dataFolder: await aFolder(), offered, preferred: ['pl'] };
    const language = await openSpokenLanguage(parts);
    expect(await language.choose('de')).toMatchObject({ chosen: 'de', shown: 'de' });
    expect((await openSpokenLanguage(parts)).shown()).toBe('de');
    expect(await language.choose(null)).toMatchObject({ chosen: null, shown: 'pl' });
    expect((await openSpokenLanguage(parts)).shown()).toBe('pl');
  });

  it('is the computer’s where the chosen one is not offered, and the choice is kept', async () => {
    const parts = { dataFolder: await aFolder(), offered, preferred: ['pl'] };
    await (await openSpokenLanguage(parts)).choose('fr');
    expect((await openSpokenLanguage(parts)).read()).toMatchObject({ chosen: 'fr', shown: 'pl' });
    expect((await openSpokenLanguage({ ...parts, offered: [...offered, 'fr'] })).shown()).toBe('fr');
  });

  it('is what the browser prefers where nobody else can tell', async () => {
    const language = await openSpokenLanguage({ dataFolder: await aFolder(), offered });
    language.prefer(['de-AT', 'en']);
    expect(language.shown()).toBe('de');
  });

  it.each(['', '{"format":"latchkey-document","version":1,"data":{"chosen":"<b>"}}'])(
    'is the computer’s where its file is broken: %j',
    async (broken) => {
      const parts = { dataFolder: await aFolder(), offered, preferred: ['pl'] };
      const file = path.join(parts.dataFolder, 'language.json');
      await writeFile(file, broken);
      const language = await openSpokenLanguage(parts);
      expect(language.read()).toMatchObject({ chosen: null, shown: 'pl' });
      await language.choose('de');
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ data: { chosen: 'de' } });
    },
  );
});

it('offers strange languages only where that is asked for', () => {
  expect(offeredLanguages({})).not.toContain('en-XA');
  expect(offeredLanguages({ LATCHKEY_PSEUDO_LANGUAGES: '1' })).toEqual(
    expect.arrayContaining(['en', 'en-XA', 'ar-XB']),
  );
});
