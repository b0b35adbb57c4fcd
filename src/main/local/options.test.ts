import { describe, expect, it } from 'vitest';
import { program } from '../../words/en/program.ts';
import { translateInto } from '../../words/translate.ts';
import { PRACTICE_WORLD_VARIABLE, readLocalCommand } from './options.ts';
import { describeLocalUsage } from './usage.ts';

const t = translateInto(program, 'en');

const named = (url: string) => ({ [PRACTICE_WORLD_VARIABLE]: url });
const run = (options: object) => ({ kind: 'run', options: expect.objectContaining(options) });
const wrong = (sentence: string | RegExp) => ({
  kind: 'wrong',
  sentence: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
});

describe('how the program was started', () => {
  it('needs nothing', () => {
    expect(readLocalCommand([], {}, t)).toEqual(
      run({ port: 0, keychain: 'system', openBrowser: 'no', practiceWorld: undefined }),
    );
  });

  it('takes every option that it explains', () => {
    const args = ['--port', '8123', '--data', 'a', '--window=b', '--open', '--no-keychain'];
    expect(readLocalCommand(args, {}, t)).toEqual(
      run({ port: 8123, dataFolder: 'a', windowFolder: 'b', openBrowser: 'yes', keychain: 'none' }),
    );
    for (const arg of args.filter((each) => each.startsWith('--'))) {
      expect(describeLocalUsage(t)).toContain(arg.split('=')[0]);
    }
  });

  it('takes a practice world of this computer from the environment', () => {
    const command = readLocalCommand([], named('http://127.0.0.1:4100'), t);
    expect(command).toEqual(run({ practiceWorld: 'http://127.0.0.1:4100' }));
  });

  it('prefers the command line to the environment', () => {
    const command = readLocalCommand(
      ['--practice-world', 'http://localhost:1'],
      named('http://127.0.0.1:2'),
      t,
    );
    expect(command).toEqual(run({ practiceWorld: 'http://localhost:1' }));
  });

  it.each([
    'https://api.cloudflare.com/client/v4',
    'http://192.168.1.5:4100',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com:4100',
    'nonsense',
  ])('refuses a world that is not on this computer: %s', (url) => {
    const refused = wrong(/^Only a practice world on this computer/);
    expect(readLocalCommand([], named(url), t)).toEqual(refused);
    expect(readLocalCommand(['--practice-world', url], {}, t)).toEqual(refused);
  });

  it.each([
    [['--port', '99999'], '--port must be a whole number from 0 to 65535.'],
    [['--port', 'web'], '--port must be a whole number from 0 to 65535.'],
    [['--port'], /^--port needs a value\./],
    [['--data='], /^--data needs a value\./],
    [['--open=no'], /^--open takes no value\./],
    [['--nonsense'], /^There is no option --nonsense\./],
    [['--data', 'a', '--no-keychain', '--data=b'], /^--data is given twice\./],
    [['--', '--data', 'a'], /^“--data” is not an option\./],
    [['--data', '--no-keychain'], /^--data needs a value\./],
    [['stray'], /^“stray” is not an option\./],
  ])('says what is wrong with %j', (args, sentence) => {
    expect(readLocalCommand(args, {}, t)).toEqual(wrong(sentence));
  });

  it.each(['--help', '-h'])('is not started by %s, whatever else is there', (arg) => {
    expect(readLocalCommand(['--nonsense', arg], {}, t)).toEqual({ kind: 'help' });
  });
});
