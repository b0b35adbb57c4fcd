import { describe, expect, it } from 'vitest';
import { describeKit } from './kit.ts';
import type { KitInput } from './kit-input.ts';

const input: KitInput = {
  hostname: 'ha.linden.house',
  port: 443,
  homeUrl: 'http://192.168.1.10:8123',
  visited: { ipv4: '203.0.113.80', ipv6: '2001:db8::40' },
  proxy: { ipv4: '192.168.1.40', ipv6: '2001:db8::40' },
  certificates: {
    certificate: '/etc/latchkey/origin.pem',
    key: '/etc/latchkey/origin.key',
    pullAuthority: '/etc/latchkey/pull-authority.pem',
  },
  networks: { ipv4: ['173.245.48.0/20'], ipv6: ['2400:cb00::/32'] },
  comment: 'latchkey:1a2b3c4d',
};

const kit = describeKit(input);
const router = (name: string) => kit.routers.find((each) => each.router === name);

describe('the reverse proxy', () => {
  it.each([
    ['nginx', kit.proxies.nginx, 'ssl_verify_client on;'],
    ['Caddy', kit.proxies.caddy, 'mode require_and_verify'],
  ])(
    '%s demands the certificate of Cloudflare, and lets its addresses in alone',
    (_name, { text }, demand) => {
      expect(text).toContain(demand);
      expect(text).toContain('/etc/latchkey/pull-authority.pem');
      expect(text).toContain('173.245.48.0/20');
      expect(text).toContain('2400:cb00::/32');
      expect(text).toMatch(/deny all;|abort @elsewhere/);
      expect(text).toContain('http://192.168.1.10:8123');
    },
  );

  it('believes a visitor’s address from Cloudflare’s header alone, which a visitor cannot write', () => {
    expect(kit.proxies.nginx.text).toContain('proxy_set_header X-Forwarded-For $http_cf_connecting_ip;');
    expect(kit.proxies.nginx.text).not.toContain('proxy_add_x_forwarded_for');
    expect(kit.proxies.caddy.text).toContain(
      'header_up X-Forwarded-For {http.request.header.CF-Connecting-IP}',
    );
  });

  it('lets nginx shake no hands under another name', () => {
    const [, other = ''] = /server \{([^}]*)\}/.exec(kit.proxies.nginx.text) ?? [];
    expect(other).toContain('default_server');
    expect(other).toContain('ssl_reject_handshake on;');
  });

  it.each([kit.proxies.nginx, kit.proxies.caddy])(
    'ends visits to the path of certificate checks',
    ({ text }) => {
      expect(text).toMatch(/(location|respond) \/\.well-known\/acme-challenge.*404/);
    },
  );

  it('is what Home Assistant has to believe', () => {
    expect(kit.trustedProxies).toEqual(['192.168.1.40/32', '2001:db8::40/128']);
  });
});

describe('the router', () => {
  it('says of each who keeps the list of networks up to date', () => {
    expect(kit.routers.map(({ router: name, filters }) => [name, filters])).toEqual([
      ['pfsense', 'by-fetched-list'],
      ['opnsense', 'by-fetched-list'],
      ['openwrt', 'by-script'],
      ['unifi', 'by-list-kept-by-hand'],
      ['fritzbox', 'not-at-all'],
    ]);
  });

  it('leads the port to the proxy for each family', () => {
    for (const { forwards } of kit.routers) {
      expect(forwards).toEqual([
        { port: 443, to: '192.168.1.40' },
        { port: 443, to: '2001:db8::40' },
      ]);
    }
  });

  it('opens OpenWrt to the sets alone', () => {
    const guide = router('openwrt');
    const files = guide?.router === 'openwrt' ? guide.files : [];
    const firewall = files.find(({ path }) => path.startsWith('/etc/config/firewall'))?.text ?? '';
    const sections = firewall.split(/^config /m).slice(1);
    const opening = sections.filter((section) => /^(redirect|rule)/.test(section));
    expect(opening).toHaveLength(2);
    for (const section of opening) expect(section).toMatch(/option ipset 'cloudflare[46]'/);
    expect(files.find(({ path }) => path === '/etc/cloudflare-ips-v4')?.text).toBe('173.245.48.0/20\n');
  });
});

describe('the program that keeps the record right', () => {
  it('is Home Assistant’s own for IPv4, or a container for both', () => {
    expect(kit.ddns.map(({ by }) => by)).toEqual(['home-assistant', 'container']);
  });

  it('writes no family that Cloudflare does not visit, whatever number the proxy has at home', () => {
    const onlyIpv6 = describeKit({ ...input, visited: { ipv6: '2001:db8::40' } });
    expect(onlyIpv6.ddns.map(({ by }) => by)).toEqual(['container']);
    expect(JSON.stringify(onlyIpv6.ddns)).toContain('IP4_PROVIDER: \\"none\\"');
    // Neither as a line to follow nor in a file that a router takes.
    expect(JSON.stringify(onlyIpv6.routers)).not.toContain('192.168.1.40');
    expect(JSON.stringify(onlyIpv6.routers)).toContain('2001:db8::40');
    expect(onlyIpv6.trustedProxies).toContain('192.168.1.40/32');
  });

  it('writes the families that it visits before anybody knows where the proxy is', () => {
    const unplaced = describeKit({ ...input, visited: { ipv4: '203.0.113.80' }, proxy: {} });
    expect(unplaced.ddns.map(({ by }) => by)).toEqual(['home-assistant', 'container']);
    expect(JSON.stringify(unplaced.ddns)).not.toContain('IP4_PROVIDER');
    expect(unplaced.routers.flatMap(({ forwards }) => forwards)).toEqual([]);
  });

  it('gets a token that may do nothing but read the domain and write its records', () => {
    expect(kit.ddnsRights.map(({ right, access }) => `${right} ${access}`)).toEqual([
      'Zone Read',
      'DNS Edit',
    ]);
  });

  it('keeps the mark of the record, and has no token in it', () => {
    const [, container] = kit.ddns;
    const text = container?.by === 'container' ? container.file.text : '';
    expect(text).toContain('RECORD_COMMENT: "latchkey:1a2b3c4d"');
    expect(text).not.toContain('TOKEN');
  });
});

describe('what may stand in a configuration', () => {
  it.each<[string, Partial<KitInput>]>([
    ['a hostname with a line break', { hostname: 'ha.linden.house\nallow all;' }],
    ['a hostname with a brace', { hostname: 'ha.linden.house{}' }],
    ['a hostname with capitals', { hostname: 'HA.linden.house' }],
    ['an address with a quote', { proxy: { ipv4: "192.168.1.40'" } }],
    ['an address of the other family', { proxy: { ipv4: '2001:db8::40' } }],
    ['an address with a zone', { proxy: { ipv6: 'fe80::1%eth0;reboot' } }],
    ['a home that is no web address', { homeUrl: 'file:///etc/passwd' }],
    ['a home with a login', { homeUrl: 'http://a:b@192.168.1.10' }],
    ['a home with a query', { homeUrl: 'http://192.168.1.10/?;' }],
    ['a path with a semicolon', { certificates: { ...input.certificates, key: '/etc/x;deny' } }],
    ['a path that is relative', { certificates: { ...input.certificates, key: 'origin.key' } }],
    ['a network without a mask', { networks: { ipv4: ['173.245.48.0'], ipv6: [] } }],
    ['a network with a command', { networks: { ipv4: ['173.245.48.0/20;'], ipv6: [] } }],
    ['a network that is too narrow to be', { networks: { ipv4: ['173.245.48.0/33'], ipv6: [] } }],
    ['a mark with a quote', { comment: 'latchkey"' }],
  ])('is not %s', (_what, wrong) => {
    expect(() => describeKit({ ...input, ...wrong })).toThrow(RangeError);
  });
});
