import { describe, expect, it } from 'vitest';
import { aConnectionAnswering, answersFor } from '../../home-assistant/testing/a-connection.ts';
import { aSetup } from '../../resources/testing/situations.ts';
import { findHomeDoors, type HomeSeen, readHome } from './home-doors.ts';

const nothing: HomeSeen = {
  externalUrl: null,
  remote: { state: 'off', domain: null },
  apps: [],
  appTunnels: {},
};

function doorsOf(home: Partial<HomeSeen>, formerUrl: string | null = null, known: readonly string[] = []) {
  return findHomeDoors(aSetup(), { ...nothing, ...home }, formerUrl, new Set(known)).map(
    ({ knockAt, toDoor }) => ({ ...toDoor({ sureness: 'likely', knock: 'not-tried' }), knockAt }),
  );
}

describe('what Home Assistant knows of its own doors', () => {
  it('is nothing while its address is the one that the lock covers', () => {
    const [service] = aSetup().services;
    expect(doorsOf({ externalUrl: `https://${service?.hostname}` })).toEqual([]);
  });

  it('is the address it had before, with the port to knock at', () => {
    expect(doorsOf({}, 'https://lindens.duckdns.org:8123')).toMatchObject([
      {
        kind: 'former-url',
        url: 'https://lindens.duckdns.org:8123',
        knockAt: [{ hostname: 'lindens.duckdns.org', protocol: 'https', port: 8123 }],
      },
    ]);
  });

  it('is remote access of Home Assistant Cloud, told once', () => {
    const domain = 'abcdef.ui.nabu.casa';
    expect(doorsOf({ remote: { state: 'on', domain }, externalUrl: `https://${domain}` })).toMatchObject([
      { kind: 'remote-ui', address: domain },
    ]);
  });

  it('is an app that lets visitors in, but for a tunnel that the account shows', () => {
    const apps = [
      { slug: 'core_duckdns', name: 'DuckDNS' },
      { slug: 'a0d7b954_nginxproxymanager', name: 'Nginx Proxy Manager' },
      { slug: 'core_mosquitto', name: 'Mosquitto' },
      { slug: '9074a9fa_cloudflared', name: 'Cloudflared' },
    ];
    const appTunnels = { '9074a9fa_cloudflared': 'tunnel-1' };
    const named = (known: readonly string[]) =>
      doorsOf({ apps, appTunnels }, null, known).map((door) => (door.kind === 'app' ? door.app : door.kind));
    expect(named([])).toEqual(['duckdns', 'nginx-proxy-manager', 'cloudflared']);
    expect(named(['tunnel-1'])).toEqual(['duckdns', 'nginx-proxy-manager']);
  });
});

describe('reading them', () => {
  it('asks the cloud and the Supervisor, and takes a home without either for one without them', async () => {
    const { home } = await aConnectionAnswering(
      answersFor({
        get_config: { version: '2026.11.0', components: ['hassio'], external_url: 'https://old.example' },
        'cloud/status': {
          logged_in: true,
          remote_domain: 'abc.ui.nabu.casa',
          remote_connected: false,
          prefs: { remote_enabled: true },
        },
        'get /addons': {
          addons: [
            { slug: 'core_duckdns', name: 'DuckDNS', state: 'started' },
            { slug: 'core_ssh', name: 'SSH', state: 'stopped' },
          ],
        },
      }),
    );
    expect(await readHome(home)).toEqual({
      externalUrl: 'https://old.example',
      remote: { state: 'on', domain: 'abc.ui.nabu.casa' },
      apps: [{ slug: 'core_duckdns', name: 'DuckDNS' }],
      appTunnels: {},
    });
    const plain = await aConnectionAnswering(
      answersFor({ get_config: { version: '2026.11.0', state: 'RUNNING', components: [] } }),
    );
    expect(await readHome(plain.home)).toEqual(nothing);
  });
});
