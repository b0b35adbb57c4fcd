import { describe, expect, it } from 'vitest';
import { programWords } from '../../words/program.ts';
import { loadTranslate } from '../../words/translate.ts';
import { describeRunning } from './running.ts';

const t = await loadTranslate(programWords, ['en']);
const url = `http://127.0.0.1:4000/#token=${'a'.repeat(43)}`;

describe('a second start', () => {
  it('gets an address, or is told that the window is in front', () => {
    const { says, code } = describeRunning({ kind: 'address', pid: 7, url }, t);
    expect(says.split('\n').map((line) => line.trim())).toContain(url);
    expect(code).toBe(0);
    expect(describeRunning({ kind: 'in-front', pid: 7 }, t)).toMatchObject({
      says: expect.stringContaining('in front now'),
      code: 0,
    });
  });

  it('is refused by the names of what it cannot have', () => {
    expect(
      describeRunning({ kind: 'other-options', pid: 7, without: ['--port=4711', '--no-keychain'] }, t),
    ).toEqual({
      says: 'Latchkey is running already, as process 7, but without --port=4711 --no-keychain. Close it first, then start it again.',
      code: 1,
    });
  });

  it('fails where a program does not answer', () => {
    expect(describeRunning({ kind: 'silent', pid: 7 }, t)).toMatchObject({ code: 1 });
    expect(describeRunning(undefined, t)).toMatchObject({ code: 1 });
  });
});
