import { afterEach, describe, expect, it } from 'vitest';
import { createFaults, type Fault, matchesCall } from './fault.ts';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';

const aFault = (fields: Partial<Fault> = {}): Fault => ({
  method: 'POST',
  path: 'cfd_tunnel',
  occurrence: 1,
  moment: 'before',
  trouble: { kind: 'status', status: 500 },
  ...fields,
});

describe('which call a fault is about', () => {
  const tunnel = '/accounts/a1/cfd_tunnel/t1';
  it.each([
    ['cfd_tunnel', '/accounts/a1/cfd_tunnel', true],
    ['cfd_tunnel', tunnel, false],
    ['cfd_tunnel/*', tunnel, true],
    ['/accounts/*/cfd_tunnel', '/accounts/a1/cfd_tunnel', true],
    ['cfd_tunnel/*/token', `${tunnel}/token`, true],
    ['cfd_tunnel/*', `${tunnel}/token`, false],
    ['cfd_tunnel/**', tunnel, true],
    ['cfd_tunnel/**', `${tunnel}/token`, true],
    ['cfd_tunnel/**', '/accounts/a1/cfd_tunnel', true],
    ['zones/**', tunnel, false],
    ['tunnel', '/accounts/a1/cfd_tunnel', false],
  ])('%s and %s: %s', (path, called, expected) => {
    expect(matchesCall({ method: '*', path }, 'GET', called)).toBe(expected);
  });

  it('looks at the method too', () => {
    expect(matchesCall(aFault(), 'POST', '/accounts/a1/cfd_tunnel')).toBe(true);
    expect(matchesCall(aFault(), 'GET', '/accounts/a1/cfd_tunnel')).toBe(false);
  });

  it('strikes the chosen occurrence only, or every one', () => {
    const strikes = (occurrence: Fault['occurrence']) => {
      const faults = createFaults([aFault({ occurrence })]);
      return Array.from({ length: 4 }, () => faults.strike('POST', '/cfd_tunnel') !== undefined);
    };
    expect(strikes(1)).toEqual([true, false, false, false]);
    expect(strikes(3)).toEqual([false, false, true, false]);
    expect(strikes('every')).toEqual([true, true, true, true]);
  });

  it('counts a call for every fault about it, also when another one strikes', () => {
    const faults = createFaults([aFault({ occurrence: 1 }), aFault({ occurrence: 2 })]);
    const struck = Array.from({ length: 3 }, () => faults.strike('POST', '/cfd_tunnel') !== undefined);
    expect(struck).toEqual([true, true, false]);
    expect(faults.struck()).toBe(2);
  });

  it('knows which faults no call has met', () => {
    const [met, unmet] = [aFault({}), aFault({ occurrence: 7 })];
    const faults = createFaults([met, unmet]);
    faults.strike('POST', '/cfd_tunnel');
    expect(faults.unmet()).toEqual([unmet]);
  });
});

describe('what a fault does to a call', () => {
  let cloudflare: RunningCloudflare;
  afterEach(() => cloudflare.stop());

  const create = (signal?: AbortSignal) =>
    fetch(`${cloudflare.apiUrl}${cloudflare.paths.account}/cfd_tunnel`, {
      method: 'POST',
      headers: { authorization: `Bearer ${cloudflare.token}` },
      body: JSON.stringify({ name: 'home' }),
      ...(signal === undefined ? {} : { signal }),
    });
  const tunnels = () => cloudflare.account.tunnels.size;

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('an error page %s the effect leaves %i tunnels', async (moment, left) => {
    const trouble = { kind: 'status', status: 502 } as const;
    cloudflare = await runCloudflare({ faults: [aFault({ moment, trouble })] });
    const response = await create();
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(tunnels()).toBe(left);
    expect(cloudflare.log.counts().writes).toBe(left);
  });

  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a reset %s the effect leaves %i tunnels and no answer', async (moment, left) => {
    cloudflare = await runCloudflare({ faults: [aFault({ moment, trouble: { kind: 'reset' } })] });
    await expect(create()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(tunnels()).toBe(left);
    expect(cloudflare.log.calls()).toMatchObject([{ status: 'none', effect: left === 1 ? 'write' : 'none' }]);
  });

  it('a timeout never answers, and does not keep the server from stopping', async () => {
    const trouble = { kind: 'timeout' } as const;
    cloudflare = await runCloudflare({ faults: [aFault({ moment: 'after', trouble })] });
    const pending = create();
    const unanswered = expect(pending).rejects.toThrow();
    await expect.poll(tunnels).toBe(1);
    await cloudflare.stop();
    await unanswered;
  });

  it('a timeout lets the caller give up', async () => {
    cloudflare = await runCloudflare({ faults: [aFault({ trouble: { kind: 'timeout' } })] });
    const giveUp = new AbortController();
    const pending = create(giveUp.signal);
    const unanswered = expect(pending).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => cloudflare.log.calls().length).toBe(1);
    giveUp.abort();
    await unanswered;
    expect((await create()).status).toBe(200);
  });

  it('too many requests carries retry-after', async () => {
    const trouble = { kind: 'too-many-requests', retryAfterSeconds: 7 } as const;
    cloudflare = await runCloudflare({ faults: [aFault({ trouble })] });
    const response = await create();
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(tunnels()).toBe(0);
  });

  it('a refusal in an HTTP 200 has no result', async () => {
    cloudflare = await runCloudflare({ faults: [aFault({ trouble: { kind: 'success-false' } })] });
    const response = await create();
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ success: false, result: null });
  });

  it('half an answer is no JSON', async () => {
    const trouble = { kind: 'malformed-json' } as const;
    cloudflare = await runCloudflare({ faults: [aFault({ moment: 'after', trouble })] });
    await expect((await create()).json()).rejects.toThrow(SyntaxError);
    expect(tunnels()).toBe(1);
  });

  it('leaves the calls around it alone, and can be added and cleared later', async () => {
    cloudflare = await runCloudflare();
    cloudflare.faults.add(aFault({ method: 'GET', path: 'zones', occurrence: 'every' }));
    expect((await create()).status).toBe(200);
    const zones = () =>
      fetch(`${cloudflare.apiUrl}/zones`, { headers: { authorization: `Bearer ${cloudflare.token}` } });
    expect((await zones()).status).toBe(500);
    cloudflare.faults.clear();
    expect((await zones()).status).toBe(200);
  });

  it('keeps a held call waiting until it is let go, and lets the others pass', async () => {
    cloudflare = await runCloudflare();
    const hold = cloudflare.hold({ method: 'POST', path: 'cfd_tunnel' });
    const creating = create();
    await hold.met;
    const { apiUrl, token } = cloudflare;
    expect((await fetch(`${apiUrl}/zones`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(
      200,
    );
    expect(cloudflare.log.counts().apiCalls - cloudflare.log.calls().length).toBe(1);
    hold.release();
    expect((await creating).status).toBe(200);
    expect((await create()).status).toBe(409);
  });

  it('delays every call by the latency', async () => {
    cloudflare = await runCloudflare({ latencyMs: 60 });
    const started = performance.now();
    await create();
    // Timers may fire a millisecond early.
    expect(performance.now() - started).toBeGreaterThanOrEqual(58);
    cloudflare.setLatencyMs(0);
    expect((await create()).status).toBe(409);
  });
});
