import { describe, expect, it, onTestFinished } from 'vitest';
import { startPracticeWorld } from '../../practice/world.ts';
import { homesIn, isPracticeAddress, isPracticeHome } from './practice-homes.ts';
import { enterPracticeWorld, type PracticeWorld } from './practice-world.ts';

async function aWorld(): Promise<PracticeWorld> {
  const world = await startPracticeWorld({ homes: [{ name: 'Linden home' }, { ssl: true }] });
  onTestFinished(() => world.stop());
  return enterPracticeWorld(world.baseUrl);
}

const home = (url: string) => ({ url, name: 'Home', version: null });

describe('who practises', () => {
  it('hears the homes of the practice world', async () => {
    const world = await aWorld();
    expect(homesIn(world).map(({ name, addresses }) => [name, addresses])).toEqual([
      ['Linden home', ['127.0.0.1']],
      ['Practice home', ['127.0.0.1']],
    ]);
    expect(homesIn({ ...world, homes: undefined })).toMatchObject([
      { name: '', internalUrl: world.home.url },
    ]);
  });

  it.each(['127.0.0.1:8123', 'http://localhost:1', 'https://127.0.0.1:2', '[::1]:3', 'not an address'])(
    'may look at %s',
    (typed) => expect(isPracticeAddress(typed)).toBe(true),
  );

  it.each(['homeassistant.local', '192.168.1.20', 'http://127.0.0.1.evil.example', 'https://ha.example.com'])(
    'may not look at %s',
    (typed) => expect(isPracticeAddress(typed)).toBe(false),
  );

  it('is let into a home of the practice world only, also on this computer', async () => {
    const world = await aWorld();
    for (const { url } of world.homes ?? []) expect(isPracticeHome(world, home(url))).toBe(true);
    for (const url of ['http://127.0.0.1:8123', 'http://127.0.0.1', 'http://homeassistant.local:8123']) {
      expect(isPracticeHome(world, home(url))).toBe(false);
    }
    expect(isPracticeHome(world, home(world.home.url.replace('127.0.0.1', '192.168.1.20')))).toBe(false);
  });
});
