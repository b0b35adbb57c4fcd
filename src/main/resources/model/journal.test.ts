import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { emptyJournal } from '../../engine/journal.ts';
import { openDocument } from '../../storage/documents.ts';
import { JOURNAL_VERSION, Journal, journalMigrations } from './journal.ts';

/** Opens what version 0.1 wrote, as the program does. */
async function openOld(
  data: unknown,
  version = 1,
): Promise<{ readonly journal: Journal; readonly wasSetAside: boolean }> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-journal-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'journal.json');
  await writeFile(file, JSON.stringify({ format: 'latchkey-document', version, data }));
  const document = await openDocument({
    file,
    schema: Journal,
    initial: emptyJournal,
    version: JOURNAL_VERSION,
    migrations: journalMigrations(() => '00112233445566aa'),
  });
  return { journal: document.read(), wasSetAside: document.setAside !== undefined };
}

const record = {
  type: 'A',
  name: 'ha.linden.house',
  content: '203.0.113.9',
  proxied: true,
  ttl: 1,
  comment: '',
};
const at = 'http://192.168.1.10:8123';

/** A Setup as version 0.1 kept it: what was wanted, and what there was before. */
const wish = {
  id: '1a2b3c4d',
  zone: { id: 'zone-1', name: 'linden.house', account: { id: 'account-1', name: 'Linden family' } },
  services: [{ hostname: 'ha.linden.house', url: at, openTo: 'every-device', takesOver: [record] }],
  devices: [{ id: '00000a', name: 'Phone', platform: 'android', validityDays: 365, state: 'on' }],
  policy: { declined: ['ssl'], before: { http3: 'on', min_tls_version: '1.0' } },
  home: {
    at,
    connector: 'app',
    trustedProxies: ['172.30.33.0/24'],
    loginLimit: 'wanted',
    urls: 'wanted',
    internalUrl: at,
    before: {
      repository: 'absent',
      app: { state: 'idle', running: false, boot: 'manual', watchdog: false, autoUpdate: true },
      trust: { useForwardedFor: false, proxies: [], loginAttempts: -1, added: ['172.30.33.0/24'] },
      urls: { external: 'https://old.example', internal: null },
    },
  },
  formerHostnames: ['old.linden.house'],
  replaced: [record],
};
const nothing = { ...wish, services: [], devices: [], policy: { declined: [] } };

describe('a journal of version 0.1', () => {
  it('keeps what was wanted and what there was before, each in its place', async () => {
    const steps = { 'tunnel/create': 'done', 'trusted-proxy/update/configure': 'intended' };
    const run = { direction: 'build', wish, from: nothing, state: 'under-way', steps };
    const { journal, wasSetAside } = await openOld({ run });
    expect(wasSetAside).toBe(false);
    expect(journal.run).toMatchObject({
      direction: 'build',
      state: 'under-way',
      steps: { 'tunnel/create': 'done', 'http-config/update/configure': 'intended' },
      ledger: {
        'zone-setting': { http3: 'on', min_tls_version: '1.0' },
        'dns-record': { hostnames: ['ha.linden.house', 'old.linden.house'], replaced: [record] },
        'app-repository': { at, state: 'absent' },
        'connector-app': { at, state: 'idle', running: false, boot: 'manual' },
        'home-url': { at, external: 'https://old.example', internal: null, internalSet: at },
        'http-config': { at, useForwardedFor: false, added: ['172.30.33.0/24'] },
      },
    });
    expect(journal.run?.desired.policy).toEqual({ declined: ['ssl'] });
    expect(journal.run?.desired.home).not.toHaveProperty('before');
    expect(journal.run?.desired).not.toHaveProperty('replaced');
    expect(journal.run?.from.services).toEqual([]);
  });

  it('takes what the earlier Setup found for what there was first', async () => {
    const from = { ...wish, policy: { declined: [], before: { http3: 'off' } } };
    const run = { direction: 'build', wish, from, state: 'under-way', steps: {} };
    const { journal } = await openOld({ run });
    expect(journal.run?.ledger['zone-setting']).toEqual({ http3: 'off', min_tls_version: '1.0' });
  });

  it('needs no home and no records', async () => {
    const { home: _home, replaced: _replaced, formerHostnames: _former, ...bare } = wish;
    const run = { direction: 'undo', wish: bare, from: bare, state: 'done', steps: {} };
    const { journal } = await openOld({ run });
    expect(journal.run?.ledger).not.toHaveProperty('home-url');
    expect(journal.run).toMatchObject({ direction: 'undo', state: 'done' });
  });

  it('may be empty', async () => {
    expect(await openOld({ run: null })).toEqual({ journal: { run: null }, wasSetAside: false });
  });

  it('that is damaged is set aside and reported', async () => {
    expect((await openOld({ run: { wish: 'nonsense' } })).wasSetAside).toBe(true);
  });
});

describe('a journal of version 2', () => {
  const gap = {
    id: 'a1b2c3',
    purpose: { kind: 'webhook', name: 'Front door' },
    at: { kind: 'home-address' },
    methods: ['POST'],
    from: { networks: [], asns: [], countries: [] },
    program: null,
    until: null,
  };
  const common = { ...gap, reach: { kind: 'exact', paths: ['/api/alexa/smart_home', '/auth/token'] } };
  const former = { ...gap, reach: { kind: 'exact', paths: ['/api/webhook/k3v9q2m7'] } };
  const { before: _, ...home } = wish.home;
  const standing = { ...wish, home, policy: { declined: [], exceptions: [former, common] } };
  const run = { direction: 'build', desired: standing, from: nothing, state: 'done', steps: {}, ledger: {} };

  it('only refers to its webhooks from then on', async () => {
    const { journal, wasSetAside } = await openOld({ run }, 2);
    expect(wasSetAside).toBe(false);
    expect(journal.run?.desired.policy.exceptions).toEqual([
      { ...gap, reach: { kind: 'webhook', webhook: '00112233445566aa' } },
      common,
    ]);
    expect(JSON.stringify(journal)).not.toContain('k3v9q2m7');
  });

  it('may be empty', async () => {
    expect(await openOld({ run: null }, 2)).toEqual({ journal: { run: null }, wasSetAside: false });
  });
});
