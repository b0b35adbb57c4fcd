import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../src/words/en/en.ts';
import { listTexts } from '../src/words/testing/list-texts.ts';
import { root } from './root.ts';
import { findUnused, readUsedMessages } from './used-messages.ts';

const read = (code: string) => [readUsedMessages(code, 'tsx')];

describe('a message is used', () => {
  it.each([
    ['by its name', "const { t } = useTranslation('home'); t('lost.title')"],
    ['by its name with its part', "t('home:lost.title')"],
    ['from a table in a file without parts', "export const titles = { lost: 'lost.title' }"],
    ['with something put into its name', `useTranslation('home'); t(\`\${what}.title\`)`],
    ['with its part and something put in', `t(\`home:lost.\${what}\`)`],
    ['as a part of a list', `useTranslation(['common', 'home']); t(\`lost.\${what}\`)`],
    ['by a function that gets the words', "const say = (t: TFunction<'home'>) => t('lost.title')"],
  ])('%s', (_, code) => {
    expect(findUnused('home', ['lost.title'], read(code))).toEqual([]);
  });

  it.each([
    ['is of another part', "useTranslation('devices'); t('lost.title')"],
    ['is only a part of the name', "useTranslation('home'); t('lost')"],
    ['is put in whole', `useTranslation('home'); t(\`\${what}\`)`],
  ])('not by what %s', (_, code) => {
    expect(findUnused('home', ['lost.title'], read(code))).toEqual(['lost.title']);
  });

  it('as an entry of a list that is asked for as a whole', () => {
    const files = read(`useTranslation('home'); t(\`\${id}.steps\`, { returnObjects: true })`);
    expect(findUnused('home', ['lost.steps.0', 'lost.steps.1', 'lost.why'], files)).toEqual(['lost.why']);
  });
});

describe('the window', () => {
  const sources = globSync('src/renderer/**/*.{ts,tsx}', { cwd: root }).filter(
    (file) => !/[.]test[.]|\/testing\//.test(file),
  );
  const files = sources.map((file) =>
    readUsedMessages(
      readFileSync(path.join(root, file), 'utf8'),
      path.extname(file) === '.tsx' ? 'tsx' : 'ts',
    ),
  );

  it.each(Object.entries(en))('uses every message of %s', (part, words) => {
    const keys = listTexts(words).map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(findUnused(part, keys, files)).toEqual([]);
  });
});
