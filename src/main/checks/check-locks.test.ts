import { describe, expect, it } from 'vitest';
import type { Check } from '../../contract/check.ts';
import { anInstantClock } from '../clock/testing/a-clock.ts';
import type { ProbeResult, Prober } from '../probe/prober.ts';
import { aSetup } from '../resources/testing/situations.ts';
import { watched } from '../streams/watched.ts';
import { checkLocks } from './check-locks.ts';

const blockPage: ProbeResult = {
  kind: 'answer',
  status: 403,
  headers: { 'cf-ray': '8f2a-TXL' },
  body: 'Sorry, you have been blocked',
};
const unreachable: ProbeResult = { kind: 'failure', code: 'ENETUNREACH' };

async function checksWith(prober: Partial<Prober>) {
  const checks = await checkLocks(
    aSetup(),
    {
      prober: {
        resolve: async () => ({
          kind: 'addresses',
          addresses: ['192.0.2.1', '2001:db8::1'],
          toldBy: 'internet',
        }),
        probe: async () => blockPage,
        ...prober,
      },
      heldHere: new Set(),
      keyFor: async () => ({ privateKeyPem: '', certificatePem: '' }),
      isEdge: async () => true,
      webhookIds: {},
      pausesMs: [],
      clock: anInstantClock(),
    },
    watched<{ readonly checks: readonly Check[] }>({ checks: [] }),
  );
  return Object.fromEntries(checks.map(({ id, state, diagnosis }) => [id, `${state}: ${diagnosis}`]));
}

describe('a lock that is tried from outside', () => {
  it('holds when the edge blocks', async () => {
    expect(await checksWith({})).toMatchObject({ 'no-key': 'passed: blocked' });
  });

  it.each([
    ['IPv4', '192.0.2.1'],
    ['IPv6', '2001:db8::1'],
  ])('is tried in a network that has only %s', async (_family, reachable) => {
    const prober = {
      probe: async ({ address }: { address: string }) => (address === reachable ? blockPage : unreachable),
    };
    expect(await checksWith(prober)).toMatchObject({ 'no-key': 'passed: blocked' });
  });

  it('is open when the refusal is the home’s own, which only who came through the lock can hear', async () => {
    const banned: ProbeResult = { ...blockPage, body: '403: Forbidden' };
    expect(await checksWith({ probe: async () => banned })).toMatchObject({ 'no-key': 'failed: open' });
  });

  it('is not known to hold where Cloudflare stops every visitor to see whether they are a person', async () => {
    const challenge: ProbeResult = {
      ...blockPage,
      headers: { ...blockPage.headers, 'cf-mitigated': 'challenge' },
    };
    expect(await checksWith({ probe: async () => challenge })).toMatchObject({
      'no-key': 'failed: challenged',
    });
  });

  it.each([
    ['was not tried', unreachable, 'failed: edge-unreachable'],
    [
      'comes through to a tunnel without a connector',
      { ...blockPage, status: 530, body: 'error code: 1033' },
      'failed: open',
    ],
    [
      'is no address of Cloudflare’s',
      { ...blockPage, status: 409, body: 'error code: 1001' },
      'passed: blocked',
    ],
  ] as const)(
    'is judged by the one spelling that %s, whatever became of the others',
    async (_what, answer, state) => {
      const probe: Prober['probe'] = async ({ spelled }) => (spelled?.endsWith('.') ? answer : blockPage);
      expect(await checksWith({ probe })).toMatchObject({ 'other-spellings': state });
    },
  );

  it('says nothing about the name when the resolver cannot be asked', async () => {
    const resolve = async () => ({ kind: 'nobody-to-ask', system: 'silent' }) as const;
    expect(await checksWith({ resolve })).toMatchObject({
      'name-resolves': 'failed: no-connection',
      'no-key': 'failed: no-connection',
    });
  });

  it('says so when the name does not exist', async () => {
    expect(await checksWith({ resolve: async () => ({ kind: 'unknown', saw: 'NXDOMAIN' }) })).toMatchObject({
      'name-resolves': 'failed: not-resolved',
    });
  });
});
