import { describe, expect, it } from 'vitest';
import { aNearby, selfMade } from '../../testing/home-situations.ts';
import { listOtherAddresses } from './other-addresses.ts';

const at = (url: string) => aNearby({ ...selfMade.home, url });
const urls = (...of: Parameters<typeof listOtherAddresses>) =>
  listOtherAddresses(...of).map(({ url }) => url);

describe('other addresses of a home with a certificate of its own', () => {
  it('are its own port behind a proxy that encrypts', () => {
    expect(urls(at('https://192.168.1.20'), [])).toEqual(['http://192.168.1.20:8123']);
    expect(urls(at('https://[fd00::2]:8443'), [])).toEqual(['http://[fd00::2]:8123']);
  });

  it('are not the port at which it encrypts itself', () => {
    expect(urls(at('https://192.168.1.20:8123'), [])).toEqual([]);
  });

  it('are what was found, is ready and needs no agreement, each once', () => {
    const asked = at('https://192.168.1.20');
    const plain = aNearby({ url: 'http://192.168.1.20:8123' });
    const installing = aNearby({ url: 'http://192.168.1.32' }, { stage: 'installing' });
    const listed = listOtherAddresses(asked, [asked, plain, installing, selfMade]);
    expect(listed).toEqual([{ kind: 'found', url: 'http://192.168.1.20:8123', nearby: plain }]);
  });
});
