import { describe, expect, it } from 'vitest';
import { PRACTICE_WORLD_VARIABLE, parseLocalOptions } from './options.ts';

const named = (url: string) => ({ [PRACTICE_WORLD_VARIABLE]: url });

describe('how the program was started', () => {
  it('needs nothing', () => {
    expect(parseLocalOptions([], {})).toMatchObject({
      port: 0,
      keychain: 'system',
      practiceWorld: undefined,
    });
  });

  it('takes a practice world of this computer from the environment', () => {
    const { practiceWorld } = parseLocalOptions([], named('http://127.0.0.1:4100'));
    expect(practiceWorld).toBe('http://127.0.0.1:4100');
  });

  it('prefers the command line to the environment', () => {
    const { practiceWorld } = parseLocalOptions(
      ['--practice-world', 'http://localhost:1'],
      named('http://127.0.0.1:2'),
    );
    expect(practiceWorld).toBe('http://localhost:1');
  });

  it.each([
    'https://api.cloudflare.com/client/v4',
    'http://192.168.1.5:4100',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com:4100',
    'nonsense',
  ])('refuses a world that is not on this computer: %s', (url) => {
    expect(() => parseLocalOptions([], named(url))).toThrow(RangeError);
    expect(() => parseLocalOptions(['--practice-world', url], {})).toThrow(RangeError);
  });

  it.each([[['--port', '99999']], [['--nonsense']], [['--port', 'web']]])('refuses %j', (args) => {
    expect(() => parseLocalOptions(args, {})).toThrow();
  });
});
