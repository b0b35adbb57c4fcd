import { readLocalUrl } from '../../../contract/local-url.ts';

/** What can be tried for a typed address, the likeliest first; `undefined` when it is not an address at all. */
export function urlsToTry(typed: string): readonly string[] | undefined {
  const read = readLocalUrl(typed);
  if (read.state !== 'ok') return undefined;
  const { url } = read;
  const origin = `${url.protocol}//${url.host}`;
  if (read.scheme === 'typed') return [origin];
  // With a certificate of its own it answers over TLS alone, at the same port.
  if (url.port !== '') return [origin, `https://${url.host}`];
  // New Home Assistant OS installs answer on port 80, older ones and containers on 8123
  // (facts: home-assistant#default-port).
  return [origin, `http://${url.hostname}:8123`, `https://${url.hostname}:8123`, `https://${url.hostname}`];
}

/** Where Home Assistant usually answers (facts: home-assistant#unauthenticated-checks). Over TLS it is one port only. */
export const usualUrls: readonly string[] = [
  'http://homeassistant.local',
  'http://homeassistant.local:8123',
  'https://homeassistant.local:8123',
  'https://homeassistant.local',
  'http://homeassistant',
  'http://homeassistant:8123',
];
