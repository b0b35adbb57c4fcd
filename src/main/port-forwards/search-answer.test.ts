import { describe, expect, it } from 'vitest';
import { isInNetwork, readSearchAnswer } from './search-answer.ts';

const network = '192.168.1.5/24';
const answer = (location: string) =>
  `HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=120\r\nST: urn:x\r\nLocation: ${location}\r\nEXT:\r\n\r\n`;

describe('an answer to a search for routers', () => {
  it('is believed from the host that it leads to, in the network that was asked', () => {
    const found = readSearchAnswer(answer('http://192.168.1.1:5000/rootDesc.xml'), '192.168.1.1', network);
    expect(found?.description.href).toBe('http://192.168.1.1:5000/rootDesc.xml');
    expect(found?.network).toBe(network);
  });

  it.each([
    ['another host', 'http://192.168.1.77/x', '192.168.1.1'],
    ['this computer', 'http://127.0.0.1:8123/x', '127.0.0.1'],
    ['a name', 'http://router.lan/x', '192.168.1.1'],
    ['the internet', 'http://203.0.113.9/x', '203.0.113.9'],
    ['another network', 'http://192.168.2.1/x', '192.168.2.1'],
    ['another protocol', 'file:///etc/passwd', '192.168.1.1'],
    ['a host behind a password', 'http://a:b@192.168.1.1/x', '192.168.1.1'],
    ['nothing', '', '192.168.1.1'],
  ])('is not believed where it leads to %s', (_what, location, from) => {
    expect(readSearchAnswer(answer(location), from, network)).toBeUndefined();
  });

  it('is not believed when it is none, or without end', () => {
    const location = 'LOCATION: http://192.168.1.1/x\r\n';
    expect(readSearchAnswer(`NOTIFY * HTTP/1.1\r\n${location}`, '192.168.1.1', network)).toBeUndefined();
    const endless = `HTTP/1.1 200 OK\r\n${location}${'X: y\r\n'.repeat(1000)}`;
    expect(readSearchAnswer(endless, '192.168.1.1', network)).toBeUndefined();
  });
});

it.each([
  ['192.168.1.200', '192.168.1.5/24', true],
  ['192.168.2.200', '192.168.1.5/24', false],
  ['10.9.0.1', '10.1.2.3/8', true],
  ['homeassistant.local', '192.168.1.5/24', false],
])('%s in %s: %s', (address, within, expected) => {
  expect(isInNetwork(address, within)).toBe(expected);
});
