import { glob, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { programWords } from './program.ts';
import { terminalWords } from './terminal.ts';
import { listValues, listWordings } from './wordings.ts';

const root = new URL('../../', import.meta.url);

/** Each message by its name. */
function listMessages(words: object, before = ''): readonly (readonly [key: string, message: string])[] {
  return Object.entries(words).flatMap(([name, part]) =>
    typeof part === 'string' ? [[`${before}${name}`, part]] : listMessages(part, `${before}${name}.`),
  );
}

/** Every name that these sources ask for: `${…}` in it stands for any. */
async function listAskedFor(sources: readonly string[]): Promise<readonly RegExp[]> {
  const patterns: RegExp[] = [];
  for await (const file of glob(sources, { cwd: root })) {
    if (file.endsWith('.test.ts')) continue;
    const text = await readFile(new URL(file, root), 'utf8');
    for (const [, asked = ''] of text.matchAll(/\bt\(\s*['`]([^'`]+)['`]/g)) {
      const parts = asked.split(/\$\{[^}]*\}/).map((part) => RegExp.escape(part));
      patterns.push(new RegExp(`^${parts.join('[^.]+')}$`));
    }
  }
  return patterns;
}

describe.each([
  ['terminal', terminalWords, ['src/main/terminal/**/*.ts', 'src/main/practice.ts']],
  [
    'program',
    programWords,
    [
      'src/main/local.ts',
      'src/main/local/**/*.ts',
      'src/main/electron/options.ts',
      'scripts/start.ts',
      'scripts/fetch-beside.ts',
    ],
  ],
] as const)('the messages of the %s', (_name, { english, others }, sources) => {
  const messages = listMessages(english);

  it('can be read, and have no straight apostrophe, which quotes', () => {
    for (const [key, message] of messages) {
      expect(listWordings(message), key).not.toEqual([]);
      expect(message, key).not.toContain("'");
    }
  });

  it('fill in nothing that is no plain name', () => {
    for (const [, message] of messages)
      for (const value of listValues(message)) expect(value).toMatch(/^[a-z][A-Za-z]*$/);
  });

  it('are the same in every other language, with the same to fill in', async () => {
    const filledIn = (words: object) =>
      Object.fromEntries(listMessages(words).map(([key, message]) => [key, listValues(message)]));
    for (const load of Object.values(others)) expect(filledIn(await load())).toEqual(filledIn(english));
  });

  it('are each said somewhere', async () => {
    const asked = await listAskedFor(sources);
    const unused = messages.map(([key]) => key).filter((key) => !asked.some((each) => each.test(key)));
    expect(unused).toEqual([]);
  });
});
