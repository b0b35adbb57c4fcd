import type { Danger } from '../../../../contract/danger.ts';
import type { OtherDoor, UnseenPlace } from '../../../../contract/other-door.ts';
import type { Setup } from '../../../../contract/setup.ts';
import { everyPermission } from '../../../../practice/cloudflare/token.ts';
import type { HomeSeed } from '../../../../practice/home/instance/seed.ts';
import { createCloudflare } from '../../../cloudflare/client.ts';
import { emptyLedger } from '../../../resources/model/ledger.ts';
import { answersAsHome, type Neighbourhood } from './a-neighbourhood.ts';

type LookOptions = NonNullable<Parameters<Neighbourhood['look']>[0]>;

/** A way in as the list of expectations says it. */
export type ExpectedDoor = readonly [
  kind: OtherDoor['kind'],
  at: string | null,
  sureness: OtherDoor['sureness'],
  knock: OtherDoor['knock'],
];

/**
 * A home as a person had made it by hand, beside what Latchkey built: what the public guides end with, and what people do later.
 * What is not expected must not be found.
 */
export interface HandMadeSetup {
  readonly name: string;
  /** What is in Home Assistant already. */
  readonly home?: HomeSeed;
  readonly fill?: (home: Neighbourhood) => Promise<void>;
  /** How one looks at it, where not as usual. */
  readonly look?: (home: Neighbourhood) => LookOptions;
  readonly doors?: readonly ExpectedDoor[];
  readonly dangers?: readonly Danger[];
  readonly unseen?: readonly UnseenPlace[];
}

const ha = 'ha.linden.house';
const everybody = { action: 'block', enabled: true } as const;

export const handMadeSetups: readonly HandMadeSetup[] = [
  { name: 'nothing by hand' },
  {
    name: 'the guide with a forwarded port and DuckDNS: the old name still answers, its app still runs',
    home: { apps: [{ slug: 'core_duckdns', name: 'Duck DNS', state: 'started' }] },
    look: (home) => {
      const external = 'https://lindens.duckdns.org:8123';
      return {
        ledger: {
          ...emptyLedger,
          'home-url': { at: home.home.url, external, internal: null, internalSet: null },
        },
        prober: {
          resolve: async (name) =>
            name === 'lindens.duckdns.org'
              ? { kind: 'addresses', addresses: ['198.51.100.7'], toldBy: 'internet' }
              : home.prober.resolve(name),
          probe: answersAsHome(home, 'lindens.duckdns.org'),
        },
      };
    },
    doors: [
      ['former-url', 'https://lindens.duckdns.org:8123', 'certain', 'opens'],
      ['app', 'Duck DNS', 'likely', 'not-tried'],
    ],
  },
  {
    name: 'a home that was reached by the number of its internet connection',
    look: (home) => {
      const external = `http://${home.homeAddress}:8123`;
      return {
        ledger: {
          ...emptyLedger,
          'home-url': { at: home.home.url, external, internal: null, internalSet: null },
        },
        prober: { ...home.prober, probe: answersAsHome(home, home.homeAddress) },
      };
    },
    doors: [['former-url', 'http://192.0.2.10:8123', 'certain', 'opens']],
  },
  {
    name: 'a port of the router that leads to the home, beside others that do not',
    fill: async ({ world, home }) => {
      const { router } = world;
      const port = Number(new URL(home.url).port);
      const forward = { protocol: 'TCP', toAddress: '127.0.0.1', name: '', enabled: true } as const;
      router.open({ ...forward, port: 8123, toPort: port, name: 'Home Assistant' });
      router.open({ ...forward, port: 8124, toPort: port, enabled: false });
      router.open({ ...forward, port: 51820, toPort: 51820, protocol: 'UDP', name: 'WireGuard' });
      router.open({ ...forward, port: 32400, toPort: 32400, toAddress: '192.168.1.77', name: 'Films' });
    },
    doors: [['port-forward', '8123', 'certain', 'opens']],
  },
  {
    name: 'a router that hands every port on to the home',
    fill: async ({ world }) => {
      world.router.open({
        ...{ protocol: 'TCP', port: 0, toPort: 0, name: 'DMZ', enabled: true },
        toAddress: '127.0.0.1',
      });
    },
    doors: [['port-forward', 'every', 'certain', 'opens']],
  },
  {
    name: 'a router that hands a port on to a name',
    fill: async ({ world, home }) => {
      world.router.open({
        ...{ protocol: 'TCP', port: 8443, name: '', enabled: true },
        ...{ toAddress: 'homeassistant.local', toPort: Number(new URL(home.url).port) },
      });
    },
    doors: [['port-forward', '8443', 'likely', 'opens']],
  },
  {
    name: 'a port of the router that leads to something else on the home’s machine',
    fill: async ({ world }) => {
      world.router.open({
        ...{ protocol: 'TCP', port: 443, name: '', enabled: true },
        ...{ toAddress: '127.0.0.1', toPort: 1 },
      });
    },
    doors: [['port-forward', '443', 'likely', 'no-answer']],
  },
  {
    name: 'a computer that is away from home: its router is another one',
    fill: async ({ world, home }) => {
      const { router } = world;
      const toPort = Number(new URL(home.url).port);
      router.open({
        protocol: 'TCP',
        port: 8123,
        toAddress: '192.168.1.77',
        toPort,
        name: '',
        enabled: true,
      });
    },
    look: () => ({ login: 'out', here: '198.51.100.77' }),
    unseen: ['home-assistant', 'router-forwards'],
  },
  {
    name: 'the guide with nginx proxy manager: grey records to the home, one of them a wildcard',
    home: {
      apps: [{ slug: 'a0d7b954_nginxproxymanager', name: 'Nginx Proxy Manager', state: 'started' }],
    },
    fill: async (home) => {
      home.record('home.linden.house', 'A', home.homeAddress, false);
      home.record('*.linden.house', 'A', home.homeAddress, false);
      home.record('shop.linden.house', 'A', '198.51.100.4', false);
    },
    doors: [
      ['direct-record', 'home.linden.house', 'certain', 'no-answer'],
      ['direct-record', '*.linden.house', 'certain', 'no-answer'],
      ['app', 'Nginx Proxy Manager', 'likely', 'not-tried'],
    ],
  },
  {
    name: 'the guide with the Cloudflared app in local mode and three hosts, of which one is the home',
    fill: async (home) => {
      const { target } = await home.tunnel('homeassistant', [{ service: home.home.url }], 'local');
      for (const name of ['old', 'frigate', 'vault']) {
        home.record(`${name}.linden.house`, 'CNAME', target, true);
      }
    },
    look: (home) => ({ prober: { ...home.prober, probe: answersAsHome(home, 'old.linden.house') } }),
    doors: [['hidden-tunnel', 'old.linden.house', 'likely', 'opens']],
    unseen: ['local-tunnels'],
  },
  {
    name: 'the guide with a tunnel of the dashboard: its first name still leads to the home',
    fill: async (home) => {
      const { target } = await home.tunnel('older', [
        { hostname: 'nas.linden.house', service: 'http://192.0.2.20:5000' },
        { hostname: 'old.linden.house', service: home.home.url },
      ]);
      home.record('nas.linden.house', 'CNAME', target, true);
      home.record('old.linden.house', 'CNAME', target, true);
    },
    doors: [['tunnel-entry', 'old.linden.house', 'certain', 'opens']],
  },
  {
    name: 'the guide to mTLS by hand: a rule that lets every key of Cloudflare’s in, and two keys',
    fill: async ({ seed, zone }) => {
      seed.rule(zone, {
        ...everybody,
        description: 'mTLS',
        expression: `(http.host eq "${ha}" and not cf.tls_client_auth.cert_verified)`,
      });
      seed.clientCertificate(zone, { commonName: 'Anna' });
    },
    dangers: [{ code: 'HAND_MADE_KEYS', when: 'have-stopped', names: ['Anna'] }],
  },
  {
    name: 'one tunnel for two homes: the entry of the other home is no door to this one',
    fill: async (home) => {
      const { target } = await home.tunnel('both homes', [
        { hostname: 'grandma.linden.house', service: 'http://192.0.2.77:8123' },
        { hostname: 'ours.linden.house', service: home.home.url },
      ]);
      home.record('grandma.linden.house', 'CNAME', target, true);
      home.record('ours.linden.house', 'CNAME', target, true);
    },
    doors: [['tunnel-entry', 'ours.linden.house', 'certain', 'opens']],
  },
  {
    name: 'a wildcard into a tunnel that takes every name',
    fill: async (home) => {
      const { target } = await home.tunnel('older', [{ service: home.home.url }]);
      home.record('*.linden.house', 'CNAME', target, true);
    },
    doors: [['tunnel-entry', '*.linden.house', 'certain', 'opens']],
  },
  {
    name: 'an application of Access on every name of the domain',
    fill: async ({ seed, account }) => {
      seed.accessApplication(account, { name: 'Family', domain: '*.linden.house' });
      seed.accessApplication(account, { name: 'Elsewhere', domain: '*.garden-shed.net' });
    },
    dangers: [{ code: 'ACCESS_IN_FRONT', names: ['Family'] }],
  },
  {
    name: 'the same, with a nearer application that asks nobody at the home’s address',
    fill: async ({ seed, account }) => {
      const policies = [{ decision: 'bypass', include: [{ everyone: {} }] }] as const;
      seed.accessApplication(account, { name: 'Family', domain: '*.linden.house' });
      seed.accessApplication(account, { name: 'Home', domain: ha, policies });
    },
  },
  {
    name: 'country rules that name the address in every way the language has',
    fill: async ({ seed, zone }) => {
      const ways = {
        'is it': `http.host eq "${ha}"`,
        'in a list': `http.host in {"www.linden.house" "${ha}"}`,
        'has a part of it': 'http.host contains "linden.house"',
        'ends like it': 'ends_with(http.host, ".linden.house")',
        'a pattern': 'http.host wildcard "*.linden.house"',
        'an exact pattern': `http.host strict wildcard "ha.*"`,
        'small letters': `lower(http.host) eq "${ha}"`,
        'the whole address': `http.request.full_uri wildcard "https://${ha}/*"`,
        'its length': 'len(http.host) eq 15',
        'large letters': `upper(http.host) eq "${ha.toUpperCase()}"`,
        'begins like it': 'starts_with(http.host, "ha.")',
        'with a slash': `concat(http.host, "/") eq "${ha}/"`,
        'one of two': `(http.host eq "${ha}" xor http.host eq "www.linden.house")`,
        'the domain': 'cf.zone.name eq "linden.house"',
        'not the others': 'not http.host in {"linden.house" "www.linden.house"}',
        nothing: 'ssl',
      };
      for (const [description, way] of Object.entries(ways)) {
        seed.rule(zone, { ...everybody, description, expression: `(${way} and ip.src.country ne "DE")` });
      }
      const places = {
        'the old name of the country': 'not ip.geoip.country in {"DE" "AT"}',
        'a named list': 'not ip.src in $family',
        'a continent': 'ip.src.continent ne "EU"',
      };
      for (const [description, place] of Object.entries(places)) {
        seed.rule(zone, { ...everybody, description, expression: `http.host eq "${ha}" and ${place}` });
      }
      const others = ['http.host eq "www.linden.house"', 'http.host contains "shop"', 'not ssl'];
      for (const other of others) {
        seed.rule(zone, {
          ...everybody,
          description: other,
          expression: `(${other} and ip.src.country ne "DE")`,
        });
      }
    },
    dangers: [
      {
        code: 'RULE_BLOCKS_KEYS',
        sureness: 'depends-on-place',
        names: [
          'is it',
          'in a list',
          'has a part of it',
          'ends like it',
          'a pattern',
          'an exact pattern',
          'small letters',
          'the whole address',
          'its length',
          'large letters',
          'begins like it',
          'with a slash',
          'one of two',
          'the domain',
          'not the others',
          'nothing',
          'the old name of the country',
          'a named list',
          'a continent',
        ],
      },
    ],
  },
  {
    name: 'a rule before the lock that lets a country past it',
    fill: async ({ changeZone, zone }) => {
      const ruleset = [...zone.rulesets.values()].find(
        ({ phase }) => phase === 'http_request_firewall_custom',
      );
      await changeZone('POST', `/rulesets/${ruleset?.id}/rules`, {
        action: 'skip',
        action_parameters: { ruleset: 'current' },
        description: 'On holiday',
        expression: 'ip.src.country eq "IT"',
        position: { before: '' },
      });
    },
    dangers: [{ code: 'RULE_LETS_PAST', sureness: 'depends-on-place', names: ['On holiday'] }],
  },
  {
    name: 'a DDNS client that writes its record again at the home’s address',
    fill: async ({ seed, zone }) => {
      seed.dnsRecord(zone, { name: ha, type: 'A', content: '203.0.113.9', comment: 'DDNS' });
    },
    dangers: [
      { code: 'DDNS_CLIENT', sureness: 'likely', runsIn: 'not-known', names: [`${ha} A 203.0.113.9`] },
    ],
  },
  {
    name: 'IP Access rules that allow an office, and refuse a country',
    fill: async ({ seed, zone }) => {
      const office = { target: 'ip_range', value: '198.51.100.0/24' } as const;
      seed.addressRule(zone, { configuration: office, notes: 'Office' });
      seed.addressRule(zone, {
        mode: 'challenge',
        configuration: { target: 'country', value: 'KP' },
      });
    },
    doors: [['address-allowance', '198.51.100.0/24', 'certain', 'not-tried']],
    dangers: [{ code: 'ADDRESS_RULE_BLOCKS', names: ['KP'] }],
  },
  {
    name: 'an IP Access rule that allows the country one is in',
    fill: async ({ seed, zone }) => {
      seed.addressRule(zone, { configuration: { target: 'country', value: 'DE' } });
    },
    doors: [['address-allowance', 'DE', 'certain', 'opens']],
  },
  {
    name: 'an origin rule that shows the home at another address',
    fill: async ({ seed, zone, record }) => {
      record('shop.linden.house', 'A', '198.51.100.4', true);
      record('www.linden.house', 'A', '198.51.100.4', true);
      seed.phaseRule(zone, 'http_request_origin', {
        description: 'Home on the shop',
        expression: 'http.host eq "shop.linden.house"',
        action_parameters: { host_header: ha, origin: { host: ha } },
      });
    },
    doors: [['origin-rule', 'shop.linden.house', 'certain', 'opens']],
  },
  {
    name: 'page rules: the harmless one to HTTPS, and one that shows the home at another address',
    fill: async ({ seed, zone, record }) => {
      record('shop.linden.house', 'A', '198.51.100.4', true);
      seed.pageRule(zone, 'http://*linden.house/*', [{ id: 'always_use_https' }]);
      seed.pageRule(zone, 'shop.linden.house/*', [
        { id: 'host_header_override', value: ha },
        { id: 'resolve_override', value: ha },
      ]);
    },
    doors: [['origin-rule', 'shop.linden.house', 'certain', 'opens']],
  },
  {
    name: 'Workers: one that fetches the home for another address, one that only stands at another, one before ours',
    fill: async ({ seed, zone, record }) => {
      record('hub.linden.house', 'A', '198.51.100.4', true);
      record('blog.linden.house', 'A', '198.51.100.4', true);
      seed.workerRoute(zone, { pattern: 'hub.linden.house/*', script: 'hub', fetches: ha });
      seed.workerRoute(zone, { pattern: 'blog.linden.house/*', script: 'blog' });
      seed.workerRoute(zone, { pattern: `${ha}/api/*`, script: 'log' });
      seed.workerRoute(zone, { pattern: '*garden-shed.net/*', script: 'garden' });
    },
    doors: [['worker', 'hub.linden.house', 'likely', 'opens']],
    dangers: [{ code: 'WORKER_IN_FRONT', sureness: 'depends-on-visit', names: [`${ha}/api/*`] }],
  },
  {
    name: 'bulk redirects: of the whole domain, of the address’s first page, of others, and a list that nothing uses',
    fill: async ({ seed, account }) => {
      const target_url = 'https://www.linden.house/';
      seed.bulkRedirects(account, 'moved', [
        { source_url: 'linden.house', include_subdomains: true, subpath_matching: true, target_url },
        { source_url: `https://${ha}/`, target_url },
        { source_url: `http://${ha}/old`, target_url },
        { source_url: 'shop.linden.house/', subpath_matching: true, target_url },
      ]);
      const [list] = account.products.redirectLists.values();
      if (!list) return;
      const unused = { ...list, id: '0'.repeat(32), name: 'unused', isUsed: false };
      account.products.redirectLists.set(unused.id, {
        ...unused,
        redirects: [{ source_url: ha, target_url }],
      });
    },
    dangers: [
      { code: 'SENT_ELSEWHERE', sureness: 'certain', names: ['linden.house'] },
      { code: 'SENT_ELSEWHERE', sureness: 'depends-on-visit', names: [`https://${ha}/`] },
    ],
  },
  {
    name: 'snippets: one at the address, one at another that shows the home, one that is off',
    fill: async ({ seed, zone, record }) => {
      record('hub.linden.house', 'A', '198.51.100.4', true);
      record('www.linden.house', 'A', '198.51.100.4', true);
      const at = (name: string, expression: string, enabled = true) =>
        seed.snippetRule(zone, { snippet_name: name, expression, enabled });
      at('headers', `http.host eq "${ha}" and http.request.uri.path contains "/api/"`);
      at('show_home', 'http.host eq "hub.linden.house"');
      at('off', `http.host eq "${ha}"`, false);
    },
    look: (home) => ({ prober: { ...home.prober, probe: answersAsHome(home, 'hub.linden.house') } }),
    doors: [['worker', 'hub.linden.house', 'likely', 'opens']],
    dangers: [{ code: 'WORKER_IN_FRONT', sureness: 'depends-on-visit', names: ['headers'] }],
  },
  {
    name: 'load balancers: past Cloudflare to the home, into its tunnel, and to a shop',
    fill: async (home) => {
      const { seed, account, zone, homeAddress } = home;
      const { target } = await home.tunnel('older', [
        { hostname: 'both.linden.house', service: home.home.url },
      ]);
      const to = (address: string) => [{ name: 'one', address, enabled: true }];
      seed.loadBalancer(account, zone, { name: 'both.linden.house', origins: to(target) });
      seed.loadBalancer(account, zone, {
        ...{ name: 'grey.linden.house', proxied: false, origins: to(homeAddress) },
      });
      seed.loadBalancer(account, zone, { name: 'shop.linden.house', origins: to('198.51.100.4') });
      seed.loadBalancer(account, zone, { name: 'port.linden.house', origins: to(homeAddress) });
      for (const name of ['both', 'grey', 'shop', 'port']) {
        home.record(`${name}.linden.house`, 'A', '198.51.100.4', true);
      }
    },
    look: (home) => ({ prober: { ...home.prober, probe: answersAsHome(home, 'grey.linden.house') } }),
    doors: [
      ['tunnel-entry', 'both.linden.house', 'certain', 'no-answer'],
      ['product', 'both.linden.house', 'certain', 'no-answer'],
      ['product', 'grey.linden.house', 'certain', 'opens'],
    ],
  },
  {
    name: 'Spectrum: one port to the home, one to something else',
    fill: async ({ seed, zone, homeAddress, record }) => {
      record('spectrum.linden.house', 'A', '198.51.100.4', true);
      seed.spectrumApp(zone, { origin_direct: [`tcp://${homeAddress}:8123`] });
      seed.spectrumApp(zone, { protocol: 'tcp/22', origin_direct: ['tcp://198.51.100.4:22'] });
      seed.spectrumApp(zone, { protocol: 'udp/51820', origin_direct: [`udp://${homeAddress}:51820`] });
    },
    look: (home) => ({ prober: { ...home.prober, probe: answersAsHome(home, 'spectrum.linden.house') } }),
    doors: [['product', 'spectrum.linden.house:8123', 'certain', 'opens']],
  },
  {
    name: 'names of other domains that are let in: one shows the home, one a shop',
    fill: async ({ seed, zone, record }) => {
      record('family.linden.house', 'A', '198.51.100.4', true);
      record('shop.linden.house', 'A', '198.51.100.4', true);
      seed.customHostname(zone, { hostname: 'family.linden.house', custom_origin_server: ha });
      seed.customHostname(zone, { hostname: 'shop.linden.house' });
    },
    look: (home) => ({ prober: { ...home.prober, probe: answersAsHome(home, 'family.linden.house') } }),
    doors: [['product', 'family.linden.house', 'likely', 'opens']],
  },
  {
    name: 'redirects of both kinds, for the address and for others',
    fill: async ({ seed, zone }) => {
      const to = (value: string) => ({ from_value: { target_url: { value }, status_code: 302 } });
      seed.phaseRule(zone, 'http_request_dynamic_redirect', {
        action: 'redirect',
        description: 'Moved',
        expression: `http.host eq "${ha}" and http.request.uri.path eq "/old"`,
        action_parameters: to('https://www.linden.house/'),
      });
      seed.phaseRule(zone, 'http_request_dynamic_redirect', {
        action: 'redirect',
        description: 'Shop',
        expression: 'http.host eq "shop.linden.house"',
        action_parameters: to('https://www.linden.house/'),
      });
      const value = { url: 'https://www.linden.house/', status_code: 301 };
      seed.pageRule(zone, `${ha}/lovelace*`, [{ id: 'forwarding_url', value }]);
      seed.pageRule(zone, 'linden.house/*', [{ id: 'forwarding_url', value }]);
    },
    dangers: [{ code: 'SENT_ELSEWHERE', sureness: 'depends-on-visit', names: ['Moved', `${ha}/lovelace*`] }],
  },
  {
    name: '“I’m Under Attack” for the whole domain, and Bot Fight Mode',
    fill: async ({ seed, zone }) => {
      zone.botManagement = { ...zone.botManagement, fight_mode: true };
      seed.phaseRule(zone, 'http_config_settings', {
        action: 'set_config',
        description: 'Panic',
        expression: 'cf.zone.name eq "linden.house"',
        action_parameters: { security_level: 'under_attack' },
      });
    },
    dangers: [
      { code: 'CHALLENGED_IN_FRONT', sureness: 'certain', names: ['Panic'] },
      { code: 'BOT_FIGHT_MODE', names: ['linden.house'] },
    ],
  },
  {
    name: 'a rewrite that gives an exception’s visits another page',
    fill: async ({ seed, zone }) => {
      const path = { value: '/' };
      const rewrite = (expression: string, description: string) =>
        seed.phaseRule(zone, 'http_request_transform', {
          action: 'rewrite',
          description,
          expression,
          action_parameters: { uri: { path } },
        });
      rewrite('http.request.uri.path contains "/webhook/"', 'Short ways');
      rewrite('http.host eq "www.linden.house"', 'Shop');
    },
    look: ({ setup }) => ({ setup: withWebhook(setup) }),
    dangers: [{ code: 'REWRITE_WIDENS_GAP', sureness: 'certain', names: ['Short ways'] }],
  },
  {
    name: 'a token of Latchkey’s own form, which may read none of the rules around',
    look: ({ io, seed, world }) => {
      const { secret: token } = seed.token({ permissions: everyPermission });
      return { io: { ...io, cloudflare: createCloudflare({ token, apiUrl: world.apiUrl }) } };
    },
    unseen: [
      'address-rules',
      'origin-rules',
      'rewrite-rules',
      'redirect-rules',
      'configuration-rules',
      'page-rules',
      'worker-routes',
      'access-applications',
      'bulk-redirects',
      'snippets',
      'load-balancers',
    ],
  },
];

function withWebhook(setup: Setup): Setup {
  const exception = {
    id: 'a1b2c3',
    purpose: { kind: 'webhook', name: 'Bell' },
    at: { kind: 'home-address' },
    reach: { kind: 'exact', paths: ['/api/webhook/a1b2c3d4e5f60718293a'] },
    methods: ['POST'],
    from: { networks: [], asns: [], countries: [] },
    program: null,
    until: null,
  } as const;
  return { ...setup, policy: { ...setup.policy, exceptions: [exception] } };
}
