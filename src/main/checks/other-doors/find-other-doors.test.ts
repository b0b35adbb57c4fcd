import { describe, expect, it } from 'vitest';
import type { OtherDoor } from '../../../contract/other-door.ts';
import type { Setup } from '../../../contract/setup.ts';
import { noDelays } from '../../../practice/cloudflare/delays.ts';
import { createCloudflare } from '../../cloudflare/client.ts';
import type { Prober } from '../../probe/prober.ts';
import { aDesiredHome } from '../../resources/testing/home-situations.ts';
import { aNeighbourhood, answersAsHome, type Neighbourhood } from './testing/a-neighbourhood.ts';

/** The Setup once the user has agreed to close these. */
function closing(setup: Setup, doors: readonly OtherDoor[]): Setup {
  return { ...setup, closes: doors.flatMap((door) => ('closes' in door ? door.closes : [])) };
}

async function closeAll({ setup, look, carryOut }: Neighbourhood): Promise<readonly OtherDoor[]> {
  const { doors } = await look();
  expect(await carryOut(closing(setup, doors))).toMatchObject({ phase: 'done', problem: null });
  return (await look()).doors;
}

describe('a look for other doors', () => {
  it('finds none beside things of others that lead elsewhere, and has looked everywhere', async () => {
    const { look } = await aNeighbourhood();
    expect(await look()).toMatchObject({ doors: [], unseen: [] });
  });

  it('looks again while Cloudflare cannot show yet what was written into the tunnel', async () => {
    const { look, world } = await aNeighbourhood();
    world.cloudflare.setDelays({ ...noDelays, configurationDelayMs: 600_000 });
    let looks = 0;
    const sleep = async () => {
      looks += 1;
      if (looks === 2) world.cloudflare.setDelays(noDelays);
    };
    expect(await look({ clock: { sleep } })).toMatchObject({ doors: [], unseen: [] });
    expect(looks).toBeGreaterThanOrEqual(2);
  });

  it('says what it could not look at', async () => {
    const { look, io, world } = await aNeighbourhood();
    const { home: _, ...loggedOut } = io;
    const { secret } = world.cloudflare.seed.token({ permissions: { dns: 'edit' } });
    const cloudflare = createCloudflare({ token: secret, apiUrl: world.apiUrl });
    expect(await look({ io: { ...loggedOut, cloudflare } })).toMatchObject({
      doors: [],
      unseen: [
        'home-assistant',
        'tunnels',
        'custom-rules',
        'router-forwards',
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
        'spectrum',
        'custom-hostnames',
      ],
    });
  });

  it('finds an address in another tunnel that needs no key, and the plan closes just that', async () => {
    const home = await aNeighbourhood();
    const { target, id } = await home.tunnel('older', [
      { hostname: 'nas.linden.house', service: 'http://192.0.2.20:5000' },
      { hostname: 'old.linden.house', service: home.home.url },
    ]);
    home.record('old.linden.house', 'CNAME', target, true);
    expect((await home.look()).doors).toMatchObject([
      {
        kind: 'tunnel-entry',
        sureness: 'certain',
        knock: 'opens',
        tunnel: { name: 'older', whose: 'other' },
        addresses: ['old.linden.house'],
      },
    ]);
    expect(await closeAll(home)).toEqual([]);
    expect(home.entriesOf(id).map(({ hostname }) => hostname)).toEqual(['nas.linden.house', undefined]);
  });

  it('finds what others put into our own tunnel: another domain, a wildcard, every name', async () => {
    const home = await aNeighbourhood();
    const { lead, setup } = home;
    const ours = setup.services.map(({ hostname, url: service }) => ({ hostname, service }));
    const service = setup.services[0]?.url ?? '';
    await lead([
      ...ours,
      { hostname: 'door.garden-shed.net', service },
      { hostname: '*.linden.house', service },
      { hostname: 'nas.linden.house', service: 'http://192.0.2.20:5000' },
    ]);
    const { doors } = await home.look();
    expect(doors).toMatchObject([
      { kind: 'tunnel-entry', hostname: 'door.garden-shed.net', sureness: 'certain', knock: 'no-answer' },
      { kind: 'tunnel-entry', hostname: '*.linden.house', sureness: 'certain', knock: 'not-tried' },
    ]);
    const kinds = (await home.planNow(setup)).changes.map(({ kind }) => kind);
    expect(kinds).not.toContain('tunnel-configuration.close');
    expect(await closeAll(home)).toEqual([]);
  });

  it('knocks at a name that nobody has where a wildcard leads to the home', async () => {
    const home = await aNeighbourhood();
    const { target } = await home.tunnel('older', [{ service: home.home.url }]);
    home.record('*.linden.house', 'CNAME', target, true);
    expect((await home.look()).doors).toMatchObject([
      { kind: 'tunnel-entry', hostname: null, knock: 'opens', addresses: ['*.linden.house'] },
    ]);
    expect(await closeAll(home)).toEqual([]);
  });

  it('takes an address that somebody else locked for shut', async () => {
    const home = await aNeighbourhood();
    const { target } = await home.tunnel('second home', [
      { hostname: 'two.linden.house', service: home.home.url },
    ]);
    home.record('two.linden.house', 'CNAME', target, true);
    const [zone] = home.world.cloudflare.cloud.state.zones.values();
    if (zone) home.world.cloudflare.seed.rule(zone, { expression: '(http.host eq "two.linden.house")' });
    expect((await home.look()).doors).toMatchObject([{ knock: 'shut' }]);
  });

  it('takes an address of another home of the user’s for a door only where that may be the same Home Assistant', async () => {
    const home = await aNeighbourhood();
    // Every Cloudflared app calls its own Home Assistant by this name, whatever house it is in.
    const { target } = await home.tunnel('parents', [
      { hostname: 'parents.linden.house', service: `http://homeassistant:${new URL(home.home.url).port}` },
    ]);
    home.record('parents.linden.house', 'CNAME', target, true);
    expect((await home.look()).doors).toMatchObject([{ addresses: ['parents.linden.house'] }]);
    expect((await home.look({ namesElsewhere: new Set(['parents.linden.house']) })).doors).toEqual([]);
    expect((await home.look({ namesElsewhere: new Set(['other.linden.house']) })).doors).toHaveLength(1);
    const opens: Prober = { ...home.prober, probe: answersAsHome(home, 'parents.linden.house') };
    const open = await home.look({ namesElsewhere: new Set(['parents.linden.house']), prober: opens });
    expect(open.doors).toMatchObject([{ knock: 'opens' }]);
  });

  it('leaves out no entry that certainly leads to this home, whoever else uses its name', async () => {
    const home = await aNeighbourhood();
    const at = 'http://192.168.1.10:8123';
    const { target } = await home.tunnel('parents', [{ hostname: 'parents.linden.house', service: at }]);
    home.record('parents.linden.house', 'CNAME', target, true);
    const setup = { ...home.setup, home: aDesiredHome({ at }) };
    const { doors } = await home.look({ setup, namesElsewhere: new Set(['parents.linden.house']) });
    expect(doors).toMatchObject([{ sureness: 'certain', addresses: ['parents.linden.house'] }]);
  });

  it('leaves out an entry whose local address only might be the home, unless the home answers there', async () => {
    const home = await aNeighbourhood();
    const { target } = await home.tunnel('older', [
      { hostname: 'a.linden.house', service: 'http://192.0.2.77:8123' },
    ]);
    home.record('a.linden.house', 'CNAME', target, true);
    expect((await home.look()).doors).toEqual([]);
    const seesTheHome: Prober = { ...home.prober, probe: answersAsHome(home, 'a.linden.house') };
    expect((await home.look({ prober: seesTheHome })).doors).toMatchObject([
      { sureness: 'likely', knock: 'opens' },
    ]);
  });

  it('finds a tunnel that is set up on its own machine by what answers there, and says that it cannot read it', async () => {
    const home = await aNeighbourhood();
    const { target } = await home.tunnel('by hand', [{ service: home.home.url }], 'local');
    home.record('by-hand.linden.house', 'CNAME', target, true);
    // The pretend connector has no file of its own to read entries from.
    const prober: Prober = { ...home.prober, probe: answersAsHome(home, 'by-hand.linden.house') };
    const { doors, unseen } = await home.look({ prober });
    expect(doors).toMatchObject([{ kind: 'hidden-tunnel', address: 'by-hand.linden.house', knock: 'opens' }]);
    expect(unseen).toEqual(['local-tunnels']);
    expect(await home.carryOut(closing(home.setup, doors))).toMatchObject({ phase: 'done' });
    expect(home.recordsAt('by-hand.linden.house')).toEqual([]);
  });

  it('finds records that lead past Cloudflare to the home, wildcards too, and the plan takes them away', async () => {
    const home = await aNeighbourhood();
    home.record('home.linden.house', 'A', home.homeAddress, false);
    home.record('*.linden.house', 'A', home.homeAddress, false);
    home.record('shop.linden.house', 'A', '198.51.100.4', false);
    const { doors } = await home.look();
    expect(doors).toMatchObject([
      { kind: 'direct-record', sureness: 'certain', address: 'home.linden.house', knock: 'no-answer' },
      { kind: 'direct-record', sureness: 'certain', address: '*.linden.house', knock: 'no-answer' },
    ]);
    expect(await closeAll(home)).toEqual([]);
    expect(home.recordsAt('shop.linden.house')).toHaveLength(1);
  });

  it("knows the home's public address by where its connector comes from", async () => {
    const home = await aNeighbourhood();
    home.record('home.linden.house', 'A', home.homeAddress, false);
    await home.tunnel('older', [{ hostname: 'old.linden.house', service: home.home.url }]);
    const { doors } = await home.look();
    expect(doors.map(({ kind }) => kind)).toContain('direct-record');
  });

  it('remembers the address that Home Assistant had before, and forgets one whose name is given up', async () => {
    const home = await aNeighbourhood();
    const external = 'https://lindens.duckdns.org:8123';
    const ledger = {
      'home-url': { at: home.home.url, external, internal: null, internalSet: null },
    };
    expect((await home.look({ ledger })).doors).toEqual([]);
    const known: Prober = {
      resolve: async (name) =>
        name === 'lindens.duckdns.org'
          ? { kind: 'addresses', addresses: ['198.51.100.7'], toldBy: 'internet' }
          : home.prober.resolve(name),
      probe: answersAsHome(home, 'lindens.duckdns.org'),
    };
    expect((await home.look({ ledger, prober: known })).doors).toMatchObject([
      { kind: 'former-url', url: external, knock: 'opens' },
    ]);
  });

  it('looks for nothing and closes nothing more once everything is to be taken away', async () => {
    const home = await aNeighbourhood();
    home.record('home.linden.house', 'A', home.homeAddress, false);
    const { doors } = await home.look();
    const gone = { ...closing(home.setup, doors), services: [], devices: [] };
    const kinds = (await home.planNow(gone)).changes.map(({ kind }) => kind);
    expect(kinds).not.toContain('dns-record.close');
    expect(await home.look({ setup: gone })).toEqual({ doors: [], dangers: [], unseen: [] });
  });
});
