import { randomBytes } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { OutgoingFile } from '../host/host.ts';
import { createBrowserHost } from './browser-host.ts';
import { type After, createDownloads } from './downloads.ts';

const aFile: OutgoingFile = {
  name: 'phone.p12',
  mediaType: 'application/x-pkcs12',
  bytes: new Uint8Array([1, 2]),
};

/** A clock that a test moves by hand. */
function aClock() {
  const due = new Map<object, { readonly at: number; readonly act: () => void }>();
  let now = 0;
  const after: After = (ms, act) => {
    const key = {};
    due.set(key, { at: now + ms, act });
    return () => due.delete(key);
  };
  const pass = (ms: number) => {
    now += ms;
    for (const { at, act } of due.values()) if (at <= now) act();
  };
  return { after, pass, waiting: () => due.size };
}

describe('a file offered to the browser', () => {
  it('can be taken once', () => {
    const downloads = createDownloads({ randomBytes, after: aClock().after });
    const ticket = downloads.offer(aFile);
    expect(downloads.take(ticket)).toBe(aFile);
    expect(downloads.take(ticket)).toBeUndefined();
  });

  it('tells once that it was taken, and never when it expired or the program ended', () => {
    const clock = aClock();
    const downloads = createDownloads({ randomBytes, after: clock.after });
    const taken: string[] = [];
    const [early, late, last] = ['early', 'late', 'last'].map((name) =>
      downloads.offer(aFile, () => taken.push(name)),
    );
    expect(taken).toEqual([]);
    downloads.take(early ?? '');
    downloads.take(early ?? '');
    clock.pass(5 * 60_000);
    downloads.take(late ?? '');
    downloads.offer(aFile, () => taken.push('open'));
    downloads.close();
    downloads.take(last ?? '');
    expect(taken).toEqual(['early']);
  });

  it('is gone after five minutes', () => {
    const clock = aClock();
    const downloads = createDownloads({ randomBytes, after: clock.after });
    const early = downloads.offer(aFile);
    const late = downloads.offer(aFile);
    clock.pass(5 * 60_000 - 1);
    expect(downloads.take(early)).toBe(aFile);
    clock.pass(1);
    expect(downloads.take(late)).toBeUndefined();
  });

  it('leaves no timer behind when it is taken', () => {
    const clock = aClock();
    const downloads = createDownloads({ randomBytes, after: clock.after });
    downloads.take(downloads.offer(aFile));
    expect(clock.waiting()).toBe(0);
  });

  it('is forgotten when the program ends', () => {
    const clock = aClock();
    const downloads = createDownloads({ randomBytes, after: clock.after });
    const ticket = downloads.offer(aFile);
    downloads.close();
    expect(downloads.take(ticket)).toBeUndefined();
    expect(clock.waiting()).toBe(0);
  });
});

describe('the browser as host', () => {
  const noClipboard = { read: async () => '', write: async () => undefined };
  const downloads = createDownloads({ randomBytes, after: aClock().after });

  it('delivers a file as a download at an address nobody can guess', async () => {
    const host = createBrowserHost({ downloads, clipboard: noClipboard });
    const delivery = await host.deliver(aFile);
    expect(delivery).toEqual({
      by: 'download',
      path: expect.stringMatching(/^\/download\/[\w-]{43}$/),
      fileName: 'phone.p12',
    });
  });

  it('tells when a file or an archive was taken', async () => {
    const host = createBrowserHost({ downloads, clipboard: noClipboard });
    const taken = vi.fn();
    for (const delivery of [
      await host.deliver(aFile, taken),
      await host.deliverFolder({ name: 'Latchkey keys', files: [aFile] }, taken),
    ]) {
      expect(taken).not.toHaveBeenCalled();
      downloads.take(delivery.by === 'download' ? delivery.path.slice('/download/'.length) : '');
      expect(taken).toHaveBeenCalledOnce();
      taken.mockClear();
    }
  });

  it('reads, writes and clears the clipboard of this computer, and says where there is none', async () => {
    let there = '';
    const write = async (text: string) => {
      there = text;
    };
    const { clipboard } = createBrowserHost({ downloads, clipboard: { write, read: async () => there } });
    expect(await clipboard.write('words')).toBe(true);
    expect(await clipboard.read()).toBe('words');
    await clipboard.clear();
    expect(there).toBe('');
    const failing = () => Promise.reject(new Error('no clipboard'));
    const none = createBrowserHost({ downloads, clipboard: { write: failing, read: failing } }).clipboard;
    expect(await none.write('words')).toBe(false);
    expect(await none.read()).toBeUndefined();
  });
});
