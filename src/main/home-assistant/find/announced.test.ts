import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HomeUrl } from '../../../contract/setup.ts';
import { listUrls, mergeAnnouncements, parseAnnouncement } from './announced.ts';

/** As the library puts it together (facts: home-assistant#discovery). */
const service = {
  name: 'Linden home',
  fqdn: 'Linden home._home-assistant._tcp.local',
  host: 'abc.local',
  port: 8123,
  addresses: ['fe80::fc:ff:fe00:1', 'fd00::2', '192.168.1.20'],
  referer: { address: '192.168.1.20', family: 'IPv4', port: 5353, size: 427 },
  txt: {
    location_name: 'Linden home',
    uuid: 'abc',
    version: '2026.11.1',
    internal_url: 'http://192.168.1.20:8123',
    external_url: '',
    base_url: 'http://192.168.1.20:8123',
    requires_api_password: 'True',
  },
};

const withTxt = (txt: object) => ({ ...service, txt: { ...service.txt, ...txt } });

describe('an announcement', () => {
  it('says who and where it is, by numbers that a URL can hold', () => {
    expect(parseAnnouncement(service)).toEqual({
      name: 'Linden home',
      version: '2026.11.1',
      uuid: 'abc',
      addresses: ['192.168.1.20', 'fd00::2'],
      port: 8123,
      internalUrl: 'http://192.168.1.20:8123',
      state: 'there',
    });
  });

  it.each([
    ['landingpage', { landingpage: 'True' }],
    ['its version', { version: '0000.0.0' }],
  ])('says by %s that Home Assistant is still being installed', (_how, txt) => {
    expect(parseAnnouncement(withTxt(txt))?.state).toBe('installing');
  });

  it('names the older key for its address', () => {
    const txt = { internal_url: '', base_url: 'https://ha.lan:8123/' };
    expect(parseAnnouncement(withTxt(txt))?.internalUrl).toBe('https://ha.lan:8123');
  });

  it('without an address is where it came from', () => {
    expect(parseAnnouncement({ ...service, addresses: [] })?.addresses).toEqual(['192.168.1.20']);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'hello'],
    ['no port', { ...service, port: undefined }],
    ['an impossible port', { ...service, port: 70_000 }],
    ['no address at all', { ...service, addresses: [], referer: undefined }],
    ['addresses of one cable only', { ...service, addresses: ['fe80::1', '169.254.1.1'] }],
    ['no address but a name', { ...service, addresses: ['evil.example'] }],
  ])('with %s is none', (_what, said) => expect(parseAnnouncement(said)).toBeUndefined());

  it('with values that were blanked or are too long is one without them', () => {
    const said = parseAnnouncement(
      withTxt({ location_name: 'x'.repeat(300), uuid: '', internal_url: 'ftp://a', base_url: 'x' }),
    );
    expect(said).toMatchObject({ name: '', uuid: null, internalUrl: null });
    expect(parseAnnouncement({ ...service, txt: undefined })).toMatchObject({
      name: '',
      version: null,
      uuid: null,
    });
  });

  it('leads to places that can be probed only, whatever it says', () => {
    const anything = fc.oneof(fc.string(), fc.webUrl(), fc.ipV4(), fc.ipV6());
    const said = fc.record({
      port: fc.oneof(fc.integer(), fc.nat(65_535)),
      addresses: fc.array(anything),
      txt: fc.record({ internal_url: anything, location_name: fc.string(), version: fc.string() }),
    });
    fc.assert(
      fc.property(said, (each) => {
        const announced = parseAnnouncement(each);
        for (const place of announced ? listUrls(announced) : []) expect(HomeUrl.parse(place)).toBe(place);
      }),
    );
  });
});

describe('places', () => {
  const announced = parseAnnouncement(service);

  it('are tried by number first, as the home itself speaks', () => {
    expect(announced && listUrls({ ...announced, internalUrl: 'https://ha.lan:8123' })).toEqual([
      'https://192.168.1.20:8123',
      'http://192.168.1.20:8123',
      'https://[fd00::2]:8123',
      'http://[fd00::2]:8123',
      'https://ha.lan:8123',
    ]);
  });

  it('have no port where it is the usual one', () => {
    expect(announced && listUrls({ ...announced, port: 80 })[0]).toBe('http://192.168.1.20');
  });
});

it('tells a home once that was heard on two networks, with all its addresses', () => {
  const one = parseAnnouncement(service);
  const other = parseAnnouncement({ ...service, addresses: ['10.0.0.4'] });
  const both = [one, other].flatMap((each) => each ?? []);
  expect(mergeAnnouncements(both).map(({ addresses }) => addresses)).toEqual([
    ['192.168.1.20', '10.0.0.4', 'fd00::2'],
  ]);
  expect(mergeAnnouncements(both.map((each) => ({ ...each, uuid: null })))).toHaveLength(2);
});
