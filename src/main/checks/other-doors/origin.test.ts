import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOrigin } from './origin.ts';

const homes = [new URL('http://192.168.1.20:8123'), new URL('https://ha.home.arpa')];

describe("a tunnel's local address", () => {
  it.each([
    ['http://192.168.1.20:8123', 'certain'],
    ['http://192.168.1.20:8123/', 'certain'],
    ['tcp://192.168.1.20:8123', 'certain'],
    ['https://HA.home.arpa.', 'certain'],
    ['https://ha.home.arpa:443', 'certain'],
    ['http://homeassistant:8123', 'likely'],
    ['http://homeassistant.local:8123', 'likely'],
    ['http://localhost:8123', 'likely'],
    ['https://[::1]:8123', 'likely'],
    ['http://127.0.0.1:443', 'likely'],
    ['http://192.168.1.20', 'perhaps'],
    ['http://192.168.1.30:8123', 'perhaps'],
    ['http://homeassistant:80', 'perhaps'],
    ['http://nas.local:5000', 'elsewhere'],
    ['http_status:404', 'elsewhere'],
    ['hello_world', 'elsewhere'],
    ['unix:/var/run/home.sock', 'elsewhere'],
    ['', 'elsewhere'],
  ] as const)('%s is this home: %s', (service, sureness) => {
    expect(judgeOrigin(service, homes)).toBe(sureness);
  });

  it('is never certain unless it is a known one, whatever it is', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (service) => {
        expect(judgeOrigin(service, homes)).not.toBe('certain');
      }),
    );
    fc.assert(fc.property(fc.string(), (service) => void judgeOrigin(service, homes)));
  });
});
