import { describe, expect, it } from 'vitest';
import { aClock, anInstantClock } from '../clock/testing/a-clock.ts';
import { aClipboard } from '../host/testing/a-clipboard.ts';
import { createSecretClipboard, ON_CLIPBOARD_MS } from './secret-clipboard.ts';

const words = 'tulip-cedar-mango-plaza-otter-wagon';
const token = 'cfut_token';

function aSecretClipboard(state?: Parameters<typeof aClipboard>[0]) {
  const [clipboard, clock] = [aClipboard(state), aClock()];
  const secrets = createSecretClipboard(clipboard, clock);
  /** Lets the minute pass, and everything that is due then happen. */
  const afterAMinute = async () => {
    await clock.pass(ON_CLIPBOARD_MS);
    await new Promise(setImmediate);
  };
  return { clipboard, clock, secrets, afterAMinute };
}

describe('a secret on the clipboard', () => {
  it('is there for a minute', async () => {
    expect(ON_CLIPBOARD_MS).toBe(60_000);
    const { clipboard, clock, secrets, afterAMinute } = aSecretClipboard();
    expect(await secrets.copy(words)).toBe(true);
    expect(clipboard.text).toBe(words);
    expect(clock.sleeping()).toEqual([ON_CLIPBOARD_MS]);
    await afterAMinute();
    expect(clipboard.text).toBe('');
    expect(clock.sleeping()).toEqual([]);
  });

  it('goes, and what the user has copied meanwhile stays', async () => {
    const { clipboard, secrets, afterAMinute } = aSecretClipboard();
    await secrets.copy(words);
    clipboard.holds(`a letter about ${words}`);
    await afterAMinute();
    expect(clipboard.text).toBe(`a letter about ${words}`);
  });

  it('has its minute anew when it is copied again', async () => {
    const { clipboard, clock, secrets, afterAMinute } = aSecretClipboard();
    await secrets.copy(words);
    await secrets.copy(words);
    expect(clock.sleeping()).toEqual([ON_CLIPBOARD_MS]);
    await afterAMinute();
    expect(clipboard.text).toBe('');
  });

  it('goes each in its own time when several were copied', async () => {
    const { clipboard, clock, secrets, afterAMinute } = aSecretClipboard();
    await secrets.copy(words);
    await secrets.copy(token);
    expect(clock.sleeping()).toHaveLength(2);
    await afterAMinute();
    expect(clipboard.text).toBe('');
  });

  it('that the user has brought goes too, with the blanks around it', async () => {
    const { clipboard, secrets, afterAMinute } = aSecretClipboard();
    clipboard.holds(` ${token}\n`);
    secrets.expire(token);
    expect(clipboard.text).toBe(` ${token}\n`);
    await afterAMinute();
    expect(clipboard.text).toBe('');
    expect(clipboard.written).toEqual([]);
  });

  it('of which only a part is there is something else', async () => {
    const { clipboard, secrets, afterAMinute } = aSecretClipboard();
    secrets.expire(token);
    clipboard.holds(`Bearer ${token}`);
    await afterAMinute();
    expect(clipboard.text).toBe(`Bearer ${token}`);
  });

  it('stays where nobody can look: it might be something else by then', async () => {
    const { clipboard, secrets, afterAMinute } = aSecretClipboard('unreadable');
    await secrets.copy(words);
    await afterAMinute();
    expect(clipboard.text).toBe(words);
  });

  it('was never there where there is no clipboard', async () => {
    const { clock, secrets } = aSecretClipboard('missing');
    expect(await secrets.copy(words)).toBe(false);
    expect(clock.sleeping()).toEqual([]);
  });

  it('that is empty clears nothing', async () => {
    const { clock, secrets } = aSecretClipboard();
    secrets.expire(' ');
    expect(clock.sleeping()).toEqual([]);
  });

  it('is no mistake that nobody handles where looking fails', async () => {
    const clipboard = { ...aClipboard(), read: () => Promise.reject(new Error('no screen')) };
    const secrets = createSecretClipboard(clipboard, anInstantClock());
    expect(await secrets.copy(words)).toBe(true);
    await new Promise(setImmediate);
  });
});

describe('closing', () => {
  it('takes a secret off at once, and leaves no timer behind', async () => {
    const { clipboard, clock, secrets } = aSecretClipboard();
    await secrets.copy(words);
    await secrets.close();
    expect(clipboard.text).toBe('');
    expect(clock.sleeping()).toEqual([]);
  });

  it('leaves what is no secret of ours, and what was a secret more than a minute ago', async () => {
    const { clipboard, secrets, afterAMinute } = aSecretClipboard();
    await secrets.copy(words);
    await afterAMinute();
    clipboard.holds(words);
    await secrets.copy(token);
    clipboard.holds(words);
    await secrets.close();
    expect(clipboard.text).toBe(words);
  });
});
