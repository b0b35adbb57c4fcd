import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { noChecks } from '../../../contract/check.ts';
import { type Exception, fromAnywhere } from '../../../contract/exception.ts';
import { idleProgress } from '../../../contract/progress.ts';
import { noTroubles } from '../../../contract/trouble.ts';
import { emptyJournal } from '../../engine/journal.ts';
import { aDevice, aSetup } from '../../resources/testing/situations.ts';
import { printDiagnosticFile } from './print-diagnostic-file.ts';
import type { Situation } from './report.ts';

const webhookId = '5f0c0a1b2d3e4f5061728394a5b6c7d8';
const hook: Exception = {
  id: '0000aa',
  purpose: { kind: 'webhook', name: 'Grandma’s doorbell' },
  at: { kind: 'home-address' },
  reach: { kind: 'webhook', webhook: '00000000000000aa' },
  methods: ['POST'],
  from: fromAnywhere,
  program: null,
  until: null,
};

function aSituation(more: Partial<Situation> = {}): Situation {
  const { zone } = aSetup();
  return {
    now: new Date('2026-11-29T20:00:00Z'),
    version: '0.1.0',
    host: 'electron',
    custody: 'keychain',
    system: { platform: 'linux', release: '6.1.0', arch: 'x64', node: '24.0.0' },
    journey: {
      mode: 'real',
      setupId: '1a2b3c4d',
      step: 'hand-over',
      answers: {
        domain: zone,
        address: 'ha.linden.house',
        home: { url: 'http://192.168.1.20:8123', name: 'Linden home', version: '2026.11.1' },
        devices: [aDevice("Anna's phone")],
        exceptions: [hook],
      },
    },
    connection: {
      phase: 'connected',
      permissions: [{ permission: 'dns-edit', state: 'allowed' }],
      domains: [],
      custody: 'keychain',
      endsOn: null,
    },
    progress: idleProgress,
    checks: noChecks,
    troubles: noTroubles,
    journal: emptyJournal,
    recentCalls: [
      {
        call: 'GET zones',
        at: new Date('2026-11-29T19:59:12Z'),
        ms: 151,
        ended: { status: 403, code: 10000 },
      },
    ],
    ...more,
  };
}

/** A check that saw this, in whatever words. */
function sawing(saw: string): Situation {
  const check = {
    id: 'no-key',
    kind: 'no-key',
    subject: 'ha.linden.house',
    state: 'failed',
    diagnosis: 'open',
    saw,
  } as const;
  return aSituation({ checks: { ...noChecks, checks: [check] } });
}

const told = { address: 'told', language: 'en', secrets: [webhookId] } as const;

describe('the diagnostic file', () => {
  it('can be read by people and by programs', () => {
    const text = printDiagnosticFile(aSituation(), told);
    expect(text).toMatch(/^# Latchkey: diagnostic file\.\n# For somebody who helps you\./);
    expect(parse(text)).toMatchObject({
      latchkey: { version: '0.1.0', 'runs as': 'an app' },
      journey: { mode: 'real', step: 'hand-over' },
      answers: {
        address: 'ha.linden.house',
        devices: [{ platform: 'iphone', state: 'on' }],
        'without a key': [{ for: 'webhook', reach: 'webhook' }],
      },
      cloudflare: { connection: 'connected', rights: { 'dns-edit': 'allowed' } },
      'last calls to Cloudflare': [{ call: 'GET zones', ms: 151, ended: { status: 403, code: 10000 } }],
    });
  });

  it('holds no names of people or things, and no paths that open without a key', () => {
    const text = printDiagnosticFile(aSituation(), told);
    for (const name of ['Anna', 'Grandma', 'Linden home', 'Linden family', webhookId])
      expect(text).not.toContain(name);
  });

  it.each([
    [
      'a webhook',
      'POST https://ha.linden.house/api/webhook/abc-def_0123456789 was answered',
      'abc-def_0123456789',
    ],
    ['the id of our own webhook alone', `unknown webhook ${webhookId}`, webhookId],
    ['a token of Cloudflare’s', 'refused cfut_0123456789abcdefghijklmnop', 'cfut_0123456789abcdefghijklmnop'],
    ['a header', 'Authorization: Bearer s3cretWordOfSomebody', 's3cretWordOfSomebody'],
    ['a cookie', 'Cookie: session=0123456789abcdef', '0123456789abcdef'],
    ['a token of three parts', 'access eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhIn0.c2lnbmF0dXJl', 'c2lnbmF0dXJl'],
    [
      'a private key',
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----',
      'MIIEvQIBADANBg',
    ],
  ])('sweeps %s out of what was seen', (_what, saw, secret) => {
    const text = printDiagnosticFile(sawing(saw), told);
    expect(text).not.toContain(secret);
    expect(text).toContain('‹hidden›');
  });

  it('holds no secret that is known here, wherever it got in', () => {
    const secretText = fc.string({
      unit: fc.constantFrom(...'abcXYZ019-_+/=.'),
      minLength: 12,
      maxLength: 60,
    });
    fc.assert(
      fc.property(secretText, fc.string({ maxLength: 20 }), (secret, around) => {
        const text = printDiagnosticFile(sawing(`${around}${secret}${around}`), {
          address: 'told',
          language: 'en',
          secrets: [secret],
        });
        expect(text).not.toContain(secret);
      }),
    );
  });

  it.each([
    'HA.Linden.House',
    'fe80::1',
    '::ffff:192.0.2.7',
    'fd0c:ac1e:2100::/48',
    '2001:db8::',
    '2001:db8:0:1:2:3:4:5',
    '203.0.113.9',
  ])('leaves %s out where nothing of the home is to be told', (place) => {
    const text = printDiagnosticFile(sawing(`${place}: that is ${place}. At 19:59:12`), {
      address: 'left-out',
      language: 'en',
      secrets: [],
    });
    expect(text.toLowerCase()).not.toContain(place.toLowerCase().replace(/\/\d+$/, ''));
    expect(text).toContain('19:59:12');
  });

  it('leaves out what Home Assistant called its address before, and what it is called in the house', () => {
    const { journey, ...situation } = sawing(
      'sent to https://old-name.duckdns.org, and http://attic.lan:8123',
    );
    const at = 'http://attic.lan:8123';
    const before = { at, external: 'https://old-name.duckdns.org', internal: null, internalSet: null };
    const homeWish = {
      at,
      connector: 'elsewhere',
      trustedProxies: [],
      loginLimit: 'declined',
      urls: 'declined',
      internalUrl: null,
    } as const;
    const setup = aSetup();
    const run = {
      direction: 'build',
      desired: setup,
      from: setup,
      state: 'done',
      steps: {},
      ledger: { 'home-url': before },
    } as const;
    const text = printDiagnosticFile(
      { ...situation, journey: { ...journey, answers: { ...journey.answers, homeWish } }, journal: { run } },
      { address: 'left-out', language: 'en', secrets: [] },
    );
    expect(text).not.toMatch(/old-name|attic/);
  });

  it('can leave out where the home is', () => {
    const situation = sawing(
      'ha.linden.house gave 203.0.113.9 and 2001:db8::1 at 192.168.1.20, linden.house too',
    );
    const text = printDiagnosticFile(situation, { address: 'left-out', language: 'en', secrets: [] });
    for (const place of ['linden', '203.0.113.9', '2001:db8::1', '192.168.1.20'])
      expect(text).not.toContain(place);
    // Times stay: somebody who helps has to know what came after what.
    expect(text).toContain('2026-11-29T19:59:12.000Z');
    expect(parse(text)).toMatchObject({ latchkey: { version: '0.1.0' } });
  });
});
