import { expect, it } from 'vitest';
import { readServiceUrl } from './service-url.ts';

it.each([
  ['http://nvr:5000', 'http://nvr:5000'],
  ['  nvr:5000 ', 'http://nvr:5000'],
  ['192.168.1.20', 'http://192.168.1.20'],
  ['HTTPS://NVR.local/', 'https://nvr.local'],
  ['http://[fd00::5]:8080', 'http://[fd00::5]:8080'],
])('“%s” is read as the place of a service', (typed, url) => {
  expect(readServiceUrl(typed)).toEqual({ state: 'ok', url });
});

it.each([
  ['', 'empty'],
  ['rtsp://nvr:554', 'other-scheme'],
  ['http://nvr:5000/cameras', 'has-path'],
  ['http://nvr:5000?view=1', 'has-path'],
  ['http://admin:secret@nvr:5000', 'has-login'],
  ['http://nvr:99999', 'port'],
  ['two words', 'space'],
  ['http://', 'mangled'],
])('of “%s” it is said what is wrong', (typed, state) => {
  expect(readServiceUrl(typed)).toEqual({ state });
});
