import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { Finding, type FindingId, NotLookedAt, type Severity } from '../../contract/finding.ts';
import { ANNOUNCED_DAYS, DAY_MS } from '../../contract/key-end.ts';
import { optionalPlaces } from '../../contract/other-door.ts';
import { systemClock } from '../clock/clock.ts';
import { tunnelTarget } from '../resources/cloudflare/zone/dns-records-seen.ts';
import { aSetupFile, aTerminal, type Ran, type Terminal } from './testing/a-terminal.ts';

const Line = z.strictObject({
  command: z.enum(['check', 'audit']),
  address: z.string(),
  findings: z.array(Finding),
  notLookedAt: z.array(NotLookedAt),
});

const findingsOf = ({ json }: Ran) => Line.parse(json).findings;

async function aGoodHome() {
  const terminal = await aTerminal();
  const applied = await terminal.run('apply', '--yes', '--out', terminal.files.keys);
  if (applied.code !== 0) throw new Error(applied.stderr);
  return terminal;
}

afterEach(() => {
  vi.unstubAllEnvs();
});

/** As terminals take it. */
const GREEN = '\u001b[32m';

const check = (terminal: Terminal) => terminal.run('check', '--json', '--keys', terminal.files.keys);

const Rules = z.object({
  result: z.object({
    id: z.string(),
    rules: z.array(
      z.looseObject({ id: z.string(), ref: z.string(), action: z.string(), expression: z.string() }),
    ),
  }),
});
const Listed = z.object({ result: z.array(z.looseObject({ id: z.string(), name: z.string() })) });
const Certificates = z.object({ result: z.array(z.object({ id: z.string(), common_name: z.string() })) });
const Connectors = z.object({ result: z.array(z.object({ id: z.string() })) });

const zoneOf = ({ world }: Terminal) => `zones/${world.zone.id}`;
const tunnelsOf = ({ world }: Terminal) => `accounts/${world.account.id}/cfd_tunnel`;

async function theLock(terminal: Terminal) {
  const entrypoint = 'rulesets/phases/http_request_firewall_custom/entrypoint';
  const { result } = Rules.parse(await terminal.ask('GET', `${zoneOf(terminal)}/${entrypoint}`));
  const rule = result.rules.find(({ ref }) => ref.startsWith('latchkey_lock_'));
  if (!rule) throw new Error('there is no lock');
  return { rule, rules: `${zoneOf(terminal)}/rulesets/${result.id}/rules` };
}

async function theTunnel(terminal: Terminal) {
  const { result } = Listed.parse(await terminal.ask('GET', `${tunnelsOf(terminal)}?is_deleted=false`));
  const ours = result.find(({ name }) => name.startsWith('latchkey-'));
  if (!ours) throw new Error('there is no tunnel');
  return ours;
}

async function theRecord(terminal: Terminal) {
  const path = `${zoneOf(terminal)}/dns_records`;
  const { result } = Listed.parse(await terminal.ask('GET', `${path}?name=ha.linden.house`));
  return `${path}/${result[0]?.id}`;
}

interface Case {
  readonly what: string;
  readonly id: FindingId;
  readonly severity: Severity;
  readonly subject?: string;
  readonly happen: (terminal: Terminal) => Promise<unknown>;
}

const cases: readonly Case[] = [
  {
    what: 'the rule is deleted',
    id: 'lock-rule-missing',
    severity: 'danger',
    happen: async (terminal) => {
      const { rule, rules } = await theLock(terminal);
      return terminal.ask('DELETE', `${rules}/${rule.id}`);
    },
  },
  {
    what: 'the rule is disabled',
    id: 'lock-rule-disabled',
    severity: 'danger',
    happen: async (terminal) => {
      const { rule, rules } = await theLock(terminal);
      const { action, expression, ref } = rule;
      return terminal.ask('PATCH', `${rules}/${rule.id}`, { action, expression, ref, enabled: false });
    },
  },
  {
    what: 'the rule says something else',
    id: 'lock-rule-changed',
    severity: 'danger',
    happen: async (terminal) => {
      const { rule, rules } = await theLock(terminal);
      const { action, ref } = rule;
      const expression = '(http.host eq "ha.linden.house" and not cf.tls_client_auth.cert_verified)';
      return terminal.ask('PATCH', `${rules}/${rule.id}`, { action, expression, ref, enabled: true });
    },
  },
  {
    what: 'no certificate is asked for any more',
    id: 'hostname-association-missing',
    severity: 'warning',
    happen: (terminal) =>
      terminal.ask('PUT', `${zoneOf(terminal)}/certificate_authorities/hostname_associations`, {
        hostnames: [],
      }),
  },
  {
    what: 'its record leads elsewhere',
    id: 'dns-elsewhere',
    severity: 'danger',
    happen: async (terminal) =>
      terminal.ask('PATCH', await theRecord(terminal), { content: 'elsewhere.example.net' }),
  },
  {
    what: 'somebody else’s record stands in its place',
    id: 'dns-elsewhere',
    severity: 'danger',
    happen: async (terminal) => {
      await terminal.ask('DELETE', await theRecord(terminal));
      return terminal.ask('POST', `${zoneOf(terminal)}/dns_records`, {
        type: 'A',
        name: 'ha.linden.house',
        content: '203.0.113.9',
        proxied: true,
        ttl: 1,
      });
    },
  },
  {
    what: 'the tunnel is down',
    id: 'tunnel-down',
    severity: 'warning',
    happen: async (terminal) => {
      const { id } = await theTunnel(terminal);
      const { result } = Connectors.parse(
        await terminal.ask('GET', `${tunnelsOf(terminal)}/${id}/connections`),
      );
      const url = `${terminal.world.baseUrl}/practice/connectors/${result[0]?.id}`;
      const stopped = await fetch(url, { method: 'DELETE' });
      if (!stopped.ok) throw new Error(`the connector did not stop: ${stopped.status}`);
    },
  },
  {
    what: 'the key has expired',
    id: 'key-expired',
    severity: 'warning',
    happen: async ({ pass }) => pass(366 * 86_400_000),
  },
  {
    what: 'the key expires within the days in which it is announced',
    id: 'key-expires-soon',
    severity: 'warning',
    happen: async ({ pass }) => pass((365 - ANNOUNCED_DAYS) * DAY_MS),
  },
  {
    what: 'the key is revoked',
    id: 'key-revoked',
    severity: 'warning',
    happen: async (terminal) => {
      const path = `${zoneOf(terminal)}/client_certificates`;
      const { result } = Certificates.parse(await terminal.ask('GET', `${path}?status=all`));
      const phone = result.find(({ common_name }) => common_name.startsWith('Phone '));
      return terminal.ask('DELETE', `${path}/${phone?.id}`);
    },
  },
  {
    what: 'a rule of somebody else skips the lock',
    id: 'rule-before-lock',
    severity: 'danger',
    happen: async (terminal) => {
      const { rules } = await theLock(terminal);
      return terminal.ask('POST', rules, {
        action: 'skip',
        action_parameters: { ruleset: 'current' },
        expression: '(http.host eq "ha.linden.house")',
        position: { before: '' },
      });
    },
  },
  {
    what: 'Cloudflare takes the apps for bots',
    id: 'bot-fight-mode',
    severity: 'warning',
    happen: (terminal) => terminal.ask('PUT', `${zoneOf(terminal)}/bot_management`, { fight_mode: true }),
  },
  {
    what: 'a second address leads to the same home',
    id: 'another-door',
    severity: 'danger',
    subject: 'old.linden.house',
    happen: async ({ world }) => {
      const { seed, cloud } = world.cloudflare;
      const [zone] = cloud.state.zones.values();
      const [account] = cloud.state.accounts.values();
      if (!zone || !account) throw new Error('the world is empty');
      const ingress = [
        { hostname: 'old.linden.house', service: world.home.url },
        { service: 'http_status:404' },
      ];
      const configuration = { version: 1, createdAt: zone.zone.createdOn, config: { ingress } };
      const { id, secret } = seed.tunnel(account, { name: 'old way', configuration });
      const token = Buffer.from(JSON.stringify({ a: account.account.id, t: id, s: secret })).toString(
        'base64',
      );
      seed.dnsRecord(zone, {
        name: 'old.linden.house',
        type: 'CNAME',
        content: tunnelTarget(id),
        proxied: true,
      });
      world.connect(token);
    },
  },
];

/** The practice world's router tells its forwards to whoever asks, and these two need no further right; the rest does. */
const seenAnyway: ReadonlySet<string> = new Set(['router-forwards', 'spectrum', 'custom-hostnames']);
const onlyByRight = optionalPlaces.filter((place) => !seenAnyway.has(place));

describe('latchkey check', () => {
  it('ends with 0 and finds nothing where all is well, and names what it did not look at', async () => {
    const terminal = await aGoodHome();
    const ran = await check(terminal);
    expect(findingsOf(ran)).toEqual([]);
    expect(ran.code).toBe(0);
    expect(Line.parse(ran.json).notLookedAt).toEqual(['home-assistant', 'test-keys', ...onlyByRight]);
    expect(ran.stdout.trim().split('\n')).toHaveLength(1);
  });

  it('is no green all-clear where keys are not on this computer, be it one of several', async () => {
    const terminal = await aGoodHome();
    await terminal.write(aSetupFile(terminal.world, ['Phone', 'Tablet']));
    await terminal.run('apply', '--yes');
    vi.stubEnv('FORCE_COLOR', '1');
    const ran = await terminal.run('check', '--keys', terminal.files.keys);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('Not tried: keys of devices that are not on this computer');
    expect(ran.stdout).toContain('Not tried: a key that the lock does not know');
    expect(ran.stdout).toContain('Nothing was found wrong');
    expect(ran.stdout).not.toContain(GREEN);
  });

  it('tells of the lock all the same where the look around it was broken off, and is no all-clear', async () => {
    const terminal = await aGoodHome();
    terminal.world.cloudflare.faults.add({
      method: 'GET',
      path: 'phases/http_request_origin/entrypoint',
      occurrence: 'every',
      moment: 'before',
      trouble: { kind: 'success-false' },
    });
    const ran = await check(terminal);
    expect(ran.code).toBe(1);
    expect(findingsOf(ran).map(({ id, proof }) => [id, proof])).toContainEqual(['not-seen', 'custom-rules']);
    expect(Line.parse(ran.json).notLookedAt).toEqual(expect.arrayContaining([...optionalPlaces]));
  });

  it('tries every address of a setup, and names the one where something is wrong', async () => {
    const terminal = await aGoodHome();
    const further = '{address: photos.linden.house, url: "http://192.0.2.30:2342", devices: [Phone]}';
    await terminal.write(`${aSetupFile(terminal.world)}services: [${further}]\n`);
    expect((await terminal.run('apply', '--yes')).code).toBe(0);
    expect(findingsOf(await check(terminal))).toContainEqual(
      expect.objectContaining({ id: 'device-key-failed', subject: 'photos.linden.house' }),
    );
  });

  it.each(cases)('finds that $what', async ({ id, severity, subject = 'ha.linden.house', happen }) => {
    const terminal = await aGoodHome();
    await happen(terminal);
    const ran = await check(terminal);
    expect(findingsOf(ran)).toContainEqual(expect.objectContaining({ id, severity, subject }));
    expect(ran.code).toBe(1);
  });

  it('looks at Home Assistant too where it is let in, once the whole job was done from here', async () => {
    const terminal = await aTerminal({ home: { trustedProxies: 'refuses-proxies' } });
    const { home } = terminal.world;
    const file = aSetupFile(terminal.world)
      .replace(home.url, `http://homeassistant:${home.port}`)
      .replace(
        'devices:',
        `  assistant: {at: "${home.url}", connector: app, trustedProxies: [172.30.33.0/24], loginLimit: wanted, urls: wanted, internalUrl: null}\ndevices:`,
      );
    await terminal.write(file);
    // A home takes its time, and a clock that runs short would give it up.
    const letIn = { env: { HOME_ASSISTANT_TOKEN: home.ownerToken }, clock: systemClock };
    const applied = await terminal.runWith(letIn, 'apply', '--yes', '--out', terminal.files.keys);
    expect(applied.stderr).not.toContain(home.ownerToken);
    expect([applied.code, applied.stderr]).toEqual([0, expect.any(String)]);
    const ran = await terminal.runWith(letIn, 'check', '--json', '--keys', terminal.files.keys);
    expect(ran.json).toMatchObject({ findings: [], notLookedAt: ['test-keys', ...onlyByRight] });
    expect(ran.code).toBe(0);
  });

  it('cannot be done, and is no all-clear, where the world is gone', async () => {
    const terminal = await aGoodHome();
    await terminal.world.stop();
    const { code, json } = await check(terminal);
    expect(code).toBe(3);
    expect(json).toEqual({ command: 'check', problem: { code: 'world-silent' } });
  });
});

describe('latchkey audit', () => {
  it('finds nothing in a home with one way in', async () => {
    const terminal = await aGoodHome();
    const ran = await terminal.run('audit', '--json');
    expect(findingsOf(ran)).toEqual([]);
    expect(ran.code).toBe(0);
    expect(Line.parse(ran.json).notLookedAt).toEqual(['home-assistant', ...onlyByRight]);
  });

  it('finds the second way in, by its host name', async () => {
    const terminal = await aGoodHome();
    await cases.find(({ id }) => id === 'another-door')?.happen(terminal);
    const ran = await terminal.run('audit', '--json');
    expect(findingsOf(ran)).toMatchObject([{ id: 'another-door', subject: 'old.linden.house' }]);
    expect(ran.code).toBe(1);
  });
});
