import { describe, expect, it } from 'vitest';
import type { FoundHome } from '../../../contract/home.ts';
import { aHome } from '../../../practice/home/testing/a-home.ts';
import { aClock } from '../../clock/testing/a-clock.ts';
import { aClosedPort, anHttpServer } from '../../testing/an-http-server.ts';
import { lookAtHome } from './at-home.ts';
import { createHomeFinder } from './home-finder.ts';

const homes = createHomeFinder({
  clock: aClock(),
  listen: async () => [],
  lookUp: async () => '192.168.1.20',
});

const aKnownHome = (url: string): FoundHome => ({ url, name: 'Linden home', version: '2026.11.1' });
const aDeadUrl = async (): Promise<string> => `http://127.0.0.1:${await aClosedPort()}`;

describe('this computer', () => {
  it('is at home where Home Assistant answers at its address there', async () => {
    const { url } = await aHome();
    expect(await lookAtHome(aKnownHome(url), url, homes)).toEqual({ url, answers: 'home' });
  });

  it('is at home where only the name by which it found the home leads there', async () => {
    const { url } = await aHome();
    const told = await aDeadUrl();
    expect(await lookAtHome(aKnownHome(url), told, homes)).toEqual({ url: told, answers: 'home' });
  });

  it('is away where nobody answers', async () => {
    const url = await aDeadUrl();
    expect(await lookAtHome(aKnownHome(url), url, homes)).toEqual({ url, answers: 'nothing' });
  });

  it('is elsewhere where another page answers', async () => {
    const url = await anHttpServer((_request, response) => response.end('<title>FRITZ!Box</title>'));
    expect(await lookAtHome(aKnownHome(url), url, homes)).toEqual({ url, answers: 'something-else' });
  });

  it('is elsewhere where a home shows another certificate than the trusted one', async () => {
    const { url } = await aHome({ ssl: true });
    const { home } = await homes.findAt(url);
    expect((await lookAtHome(home, url, homes)).answers).toBe('home');
    expect((await lookAtHome(aKnownHome(url), url, homes)).answers).toBe('something-else');
  });

  it('is told that the home has shut it out', async () => {
    const url = await anHttpServer((_request, response) => response.writeHead(403).end('403: Forbidden'));
    expect((await lookAtHome(aKnownHome(url), url, homes)).answers).toBe('shut-out');
  });
});
