import { describe, expect, it } from 'vitest';
import { type Clock, systemClock } from '../clock/clock.ts';
import { ON_CLIPBOARD_MS } from '../exposure/secret-clipboard.ts';
import { answerEverything, aPracticeApp, build, type PracticeAppOptions } from '../testing/practice-app.ts';
import { failureOf } from '../testing/refusal-of.ts';

const deviceId = '000001';

/** The computer’s clock, on which a secret’s minute on the clipboard is over when the test says so, and no sooner. */
function aClockWithMinutes() {
  const minutes: (() => void)[] = [];
  const clock: Clock = {
    ...systemClock,
    sleep: (ms, signal) =>
      ms === ON_CLIPBOARD_MS
        ? new Promise((resolve) => minutes.push(resolve))
        : systemClock.sleep(ms, signal),
  };
  const passMinute = async (): Promise<void> => {
    for (const end of minutes.splice(0)) end();
    await new Promise(setImmediate);
  };
  return { clock, passMinute };
}

async function aComputer(options: PracticeAppOptions = {}) {
  const { clock, passMinute } = aClockWithMinutes();
  return { ...(await aPracticeApp({ ...options, clock })), passMinute };
}

async function aBuiltHome() {
  const computer = await aComputer();
  await answerEverything(computer);
  await build(computer);
  return computer;
}

describe('a secret that is copied here', () => {
  it('is the words as they are typed, and goes after a minute', async () => {
    const { calls, clipboard, passMinute } = await aBuiltHome();
    const { words } = await calls.keys.passphrase({ deviceId });
    expect(clipboard.written).toEqual([]);
    await calls.keys.copyPassphrase({ deviceId });
    expect(clipboard.text).toBe(words.join('-'));
    await passMinute();
    expect(clipboard.text).toBe('');
  });

  it('is what the connector needs, and goes after a minute', async () => {
    const { calls, clipboard, passMinute } = await aBuiltHome();
    for (const way of ['home-assistant-app', 'windows'] as const) {
      await calls.tunnel.copy({ for: way });
      expect(clipboard.text).not.toBe('');
      await passMinute();
      expect(clipboard.text).toBe('');
    }
  });

  it('goes when Latchkey closes, and what somebody copied since stays', async () => {
    const first = await aBuiltHome();
    await first.calls.keys.copyPassphrase({ deviceId });
    await first.app.close();
    expect(first.clipboard.text).toBe('');

    const second = await aBuiltHome();
    await second.calls.keys.copyPassphrase({ deviceId });
    second.clipboard.holds('a letter');
    await second.app.close();
    expect(second.clipboard.text).toBe('a letter');
  });

  it('is no address of a pick-up that is over', async () => {
    const { calls, clipboard } = await aBuiltHome();
    expect(await calls.handOver.pickUp.copy()).toEqual({ state: 'closed' });
    expect(clipboard.written).toEqual([]);
  });
});

describe('a secret that was brought here', () => {
  it('is a token for Cloudflare, and goes a minute after it was taken', async () => {
    const { calls, clipboard, world, passMinute } = await aComputer();
    await calls.journey.begin({ mode: 'practice' });
    clipboard.holds(`${world.token}\n`);
    await calls.cloudflare.connect({ token: world.token });
    expect(clipboard.text).toBe(`${world.token}\n`);
    await passMinute();
    expect(clipboard.text).toBe('');
  });

  it('goes also where it was refused, a minute after it was pasted for the last time', async () => {
    const { calls, clipboard, passMinute } = await aComputer();
    await calls.journey.begin({ mode: 'practice' });
    const refused = `cfut_${'f'.repeat(48)}`;
    clipboard.holds(refused);
    await failureOf(calls.cloudflare.connect({ token: refused }));
    expect(clipboard.text).toBe(refused);
    await passMinute();
    expect(clipboard.text).toBe('');

    clipboard.holds('no.token.of-home');
    await failureOf(calls.home.logInWithToken({ token: 'no.token.of-home' }));
    await passMinute();
    expect(clipboard.text).toBe('');
  });

  it('is a token for Home Assistant, or the id of a webhook', async () => {
    const { calls, clipboard, world, passMinute } = await aBuiltHome();
    clipboard.holds(world.home.ownerToken);
    await calls.home.logInWithToken({ token: world.home.ownerToken });
    await passMinute();
    expect(clipboard.text).toBe('');

    const text = 'https://ha.linden.house/api/webhook/k3v9q2m7t4x8z1c6';
    clipboard.holds(text);
    await calls.exceptions.add({ kind: 'pasted-webhook', text, name: 'Front door' });
    await passMinute();
    expect(clipboard.text).toBe('');
  });

  it('leaves everything else on the clipboard alone', async () => {
    const { calls, clipboard, world, passMinute } = await aComputer();
    await calls.journey.begin({ mode: 'practice' });
    clipboard.holds('a letter');
    await calls.cloudflare.connect({ token: world.token });
    await passMinute();
    expect(clipboard.text).toBe('a letter');
  });
});
