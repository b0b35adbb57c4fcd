import { describe, expect, it } from 'vitest';
import type { Setup } from '../../contract/setup.ts';
import { printTunnelToken } from '../../practice/connector/tunnel-token.ts';
import { formerCloudflaredRepository } from '../../practice/home/supervisor/catalogue.ts';
import { nothingOf } from '../engine/journal.ts';
import {
  CONNECTOR_REPOSITORY,
  CONNECTOR_SLUG,
  type ConnectorAppSeen,
  FORMER_CONNECTOR_SLUG,
  type OwnTunnelSeen,
  readConnectorApp,
  startApp,
} from '../home-assistant/commands/apps.ts';
import { anEngineLetIn } from '../resources/testing/home-in-world.ts';
import { adoptApp } from './adopt-app.ts';
import { ha, handsIn } from './testing/a-hand-made-home.ts';
import { sortNames } from './tunnel-of-app.ts';

const good = new Set(['resolved', 'blocked', 'redirected', 'answered', 'upgraded']);

const [vault, nas] = ['vault.linden.house', 'nas.linden.house'];
const photos = 'photos.linden.house';
/** As Cloudflare writes küche.linden.house, which somebody typed as it is. */
const kitchen = 'xn--kche-0ra.linden.house';

/** A home whose Cloudflared app made its own tunnel, and leads three names and every other one. */
async function aHomeWithTheApp(slug = CONNECTOR_SLUG) {
  const engine = await anEngineLetIn({ seed: () => {}, home: { trustedProxies: 'trusts-tunnel' } });
  const hands = handsIn(engine, engine.io);
  const { account, home, io, seed } = hands;
  const { id: tunnelId, secret, name } = seed.tunnel(account, { name: 'homeassistant', configSrc: 'local' });
  const other = `http://homeassistant:${home.port}`;
  home.sow({
    repositories: [CONNECTOR_REPOSITORY, formerCloudflaredRepository],
    apps: [
      {
        slug,
        state: 'stopped',
        boot: 'auto',
        ownTunnelToken: printTunnelToken({ accountTag: account.account.id, tunnelId, secret }),
        options: {
          external_hostname: ha,
          additional_hosts: [
            { hostname: vault, service: 'http://192.0.2.30:8080', disableChunkedEncoding: true },
            { hostname: nas, service: `https://192.0.2.20:5001` },
            { hostname: 'second.linden.house', service: other },
            { hostname: 'küche.linden.house', service: 'http://192.0.2.40' },
            { hostname: 'shop.elsewhere.example', service: 'http://192.0.2.50' },
          ],
          catch_all_service: 'http_status:418',
          tunnel_name: name,
        },
      },
    ],
  });
  // Nobody gave the app this name: it leads wherever every other one does.
  hands.record(photos, `${tunnelId}.cfargotunnel.com`);
  const { assistant } = letIn(io);
  await startApp(assistant, slug);
  const read = () => readConnectorApp(assistant, slug);
  return { ...hands, tunnelId, read, assistant };
}

function letIn(io: Awaited<ReturnType<typeof anEngineLetIn>>['io']) {
  if (!io.home) throw new Error('nobody is let in');
  return io.home;
}

type HomeWithApp = Awaited<ReturnType<typeof aHomeWithTheApp>>;

async function takingOver({ io, setup, home, read, takenOver }: HomeWithApp): Promise<Setup> {
  const app = await read();
  const adopted = app && (await adoptApp(app, { cloudflare: io.cloudflare, setup, homes: [home.url] }));
  if (!adopted) throw new Error('it cannot be taken over');
  return takenOver({ ...setup, adopts: { keys: [], rules: [], ...adopted } });
}

const recordAt = ({ zone }: HomeWithApp, name: string) =>
  [...zone.dnsRecords.values()].find((record) => record.name === name)?.content;

const ourTunnel = ({ account }: HomeWithApp) =>
  [...account.tunnels.values()].find(
    ({ name, deletedAt }) => name.startsWith('latchkey-') && deletedAt === null,
  );

describe.each([
  ['of today’s repository', CONNECTOR_SLUG],
  ['of the former repository', FORMER_CONNECTOR_SLUG],
])('the Cloudflared app %s, with a tunnel of its own', (_whose, slug) => {
  it('leads its names today', async () => {
    const home = await aHomeWithTheApp(slug);
    expect(await home.visit(ha)).toBe('answered');
    expect(recordAt(home, vault)).toBe(`${home.tunnelId}.cfargotunnel.com`);
  });

  it('is taken over with its other names, and not with a second way to the home', async () => {
    const home = await aHomeWithTheApp(slug);
    const setup = await takingOver(home);
    expect(await home.carryOut(setup)).toMatchObject({ phase: 'done' });
    const ours = ourTunnel(home);
    expect(ours?.configuration.config?.ingress.filter(({ hostname }) => hostname !== ha)).toEqual([
      {
        hostname: vault,
        service: 'http://192.0.2.30:8080',
        originRequest: { noTLSVerify: true, disableChunkedEncoding: true },
      },
      { hostname: nas, service: 'https://192.0.2.20:5001', originRequest: { noTLSVerify: true } },
      { hostname: kitchen, service: 'http://192.0.2.40', originRequest: { noTLSVerify: true } },
      { hostname: photos, service: 'http_status:418', originRequest: { noTLSVerify: true } },
      { service: 'http_status:418', originRequest: { noTLSVerify: true } },
    ]);
    for (const name of [vault, nas, kitchen, photos])
      expect(recordAt(home, name)).toBe(`${ours?.id}.cfargotunnel.com`);
    expect(await home.visit(ha)).toBe('blocked');
    const found = Object.values(await home.check(setup));
    expect(found.filter((each) => !good.has(each ?? ''))).toEqual([]);
    expect((await home.plan(setup)).changes).toEqual([]);
  });

  it('has its own tunnel back, and runs it, when everything is taken away', async () => {
    const home = await aHomeWithTheApp(slug);
    const before = await home.read();
    const setup = await takingOver(home);
    await home.carryOut(setup);
    expect(await home.carryOut(nothingOf(setup))).toMatchObject({ phase: 'done' });
    expect(await home.read()).toEqual(before);
    expect(ourTunnel(home)).toBeUndefined();
    for (const name of [ha, vault, nas, kitchen, photos])
      expect(recordAt(home, name)).toBe(`${home.tunnelId}.cfargotunnel.com`);
    expect(await home.visit(ha)).toBe('answered');
  });
});

describe('the Cloudflared app with a token of another tunnel of this account', () => {
  it('keeps its tunnel, its token and its other names', async () => {
    const engine = await anEngineLetIn({ seed: () => {}, home: { trustedProxies: 'trusts-tunnel' } });
    const home = handsIn(engine, engine.io);
    const service = `http://homeassistant:${engine.home.port}`;
    const config = {
      ingress: [
        { hostname: ha, service },
        { hostname: nas, service: 'http://192.0.2.20:5000' },
        { service: 'http_status:404' },
      ],
    };
    const configuration = { version: 1, createdAt: home.zone.zone.createdOn, config };
    const tunnel = home.seed.tunnel(home.account, {
      name: 'by hand',
      configSrc: 'cloudflare',
      configuration,
    });
    home.record(ha, `${tunnel.id}.cfargotunnel.com`);
    const tunnel_token = printTunnelToken({
      accountTag: home.account.account.id,
      tunnelId: tunnel.id,
      secret: tunnel.secret,
    });
    engine.home.sow({
      repositories: [CONNECTOR_REPOSITORY],
      apps: [{ slug: CONNECTOR_SLUG, state: 'stopped', options: { tunnel_token, additional_hosts: [] } }],
    });
    const { assistant } = letIn(engine.io);
    await startApp(assistant, CONNECTOR_SLUG);
    const before = await readConnectorApp(assistant, CONNECTOR_SLUG);
    const adopted =
      before &&
      (await adoptApp(before, { cloudflare: engine.io.cloudflare, setup: engine.setup, homes: [] }));
    const setup = await home.takenOver({ ...engine.setup, adopts: { keys: [], rules: [], ...adopted } });

    expect(await home.carryOut(setup)).toMatchObject({ phase: 'done' });
    const now = await readConnectorApp(assistant, CONNECTOR_SLUG);
    expect(now).toMatchObject({ tunnelId: tunnel.id, state: 'started', boot: 'auto' });
    const names = home.account.tunnels
      .get(tunnel.id)
      ?.configuration.config?.ingress.map(({ hostname }) => hostname);
    expect(names).toContain(nas);
    expect((await home.plan(setup)).changes).toEqual([]);

    expect(await home.carryOut(nothingOf(setup))).toMatchObject({ phase: 'done' });
    expect(await readConnectorApp(assistant, CONNECTOR_SLUG)).toEqual(before);
    expect(home.account.tunnels.get(tunnel.id)).toMatchObject({ deletedAt: null });
    expect(await home.visit(ha)).toBe('answered');
  });

  it('is left alone where the tunnel is none of this account', async () => {
    const { io, setup } = await anEngineLetIn({ seed: () => {} });
    const app = aSeenApp({ tunnelId: '11111111-2222-4333-8444-555555555555', tokenHash: 'ab' });
    expect(await adoptApp(app, { cloudflare: io.cloudflare, setup, homes: [] })).toBeNull();
  });
});

describe('the tunnel that an app made', () => {
  const own: OwnTunnelSeen = {
    name: 'homeassistant',
    addresses: [ha, vault, 'second.linden.house', 'shop.elsewhere.example'],
    entries: [
      { hostname: vault, service: 'http://192.0.2.30:8080', chunkedEncoding: 'on' },
      { hostname: 'second.linden.house', service: 'http://homeassistant:8123', chunkedEncoding: 'on' },
      { hostname: 'shop.elsewhere.example', service: 'http://192.0.2.50', chunkedEncoding: 'on' },
    ],
  };
  const adoptOwn = ({ io, setup }: Awaited<ReturnType<typeof anEngineLetIn>>) =>
    adoptApp(
      { ...aSeenApp(), configuredOtherwise: true, ownTunnel: own },
      { cloudflare: io.cloudflare, setup, homes: [] },
    );

  it('is left alone where this account has none of that name', async () => {
    expect(await adoptOwn(await anEngineLetIn({ seed: () => {} }))).toBeNull();
  });

  it('is left alone where one of this account is only called alike', async () => {
    const engine = await anEngineLetIn({ seed: () => {} });
    const { seed, account, record } = handsIn(engine, engine.io);
    const { id } = seed.tunnel(account, { name: 'homeassistant', configSrc: 'local' });
    record(ha, '11111111-2222-4333-8444-555555555555.cfargotunnel.com');
    expect(await adoptOwn(engine)).toBeNull();
    record(vault, `${id}.cfargotunnel.com`);
    expect(await adoptOwn(engine)).toMatchObject({ app: { tunnel: { id } } });
  });

  it('takes along what does not lead home and is in this domain', async () => {
    const engine = await anEngineLetIn({ seed: () => {} });
    const { seed, account } = handsIn(engine, engine.io);
    seed.tunnel(account, { name: 'homeassistant', configSrc: 'local' });
    expect((await adoptOwn(engine))?.app?.entries.map(({ hostname }) => hostname)).toEqual([vault]);
    expect(sortNames(own, engine.setup.zone, [])).toEqual({
      along: [vault],
      home: [ha, 'second.linden.house'],
      outside: ['shop.elsewhere.example'],
    });
  });
});

/** The app with nothing that it runs. */
function aSeenApp(changes: Partial<ConnectorAppSeen> = {}): ConnectorAppSeen {
  return {
    slug: CONNECTOR_SLUG,
    version: '7.0.9',
    state: 'started',
    boot: 'auto',
    watchdog: true,
    autoUpdate: true,
    tunnelId: null,
    tokenHash: null,
    configuredOtherwise: false,
    runParameters: [],
    ownTunnel: null,
    ...changes,
  };
}
