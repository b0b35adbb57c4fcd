import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createApp } from '../app/app.ts';
import { aClipboard } from '../host/testing/a-clipboard.ts';
import { openSpokenLanguage } from '../language/spoken-language.ts';
import { aKeychain, type MemoryKeychain } from '../storage/testing/memory-keychain.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { openVault } from '../storage/vault.ts';
import { aPracticeApp, devicesNamed, journeyOf, trustedCalls } from '../testing/practice-app.ts';

async function started(dataFolder: string, keychain: MemoryKeychain) {
  return aPracticeApp({ dataFolder, keychain });
}

describe('the program, closed and opened again', () => {
  it('stands where it was, with every answer', async () => {
    const [dataFolder, keychain] = [await aFolder(), aKeychain()];
    const first = await started(dataFolder, keychain);
    await first.calls.journey.begin({ mode: 'real' });
    await first.calls.home.choose({ url: first.world.home.url });
    await first.calls.devices.save({ devices: devicesNamed('Küche', 'Anna’s iPhone') });
    const before = await journeyOf(first);
    await first.app.close();

    const second = await started(dataFolder, keychain);
    expect(await journeyOf(second)).toEqual(before);
    expect(before).toMatchObject({
      mode: 'real',
      step: 'welcome',
      answers: { domainPlan: { screen: 'question' } },
    });
    expect(await second.calls.journey.begin({ mode: 'real' })).toEqual(before);
  });

  it('has lost nothing when it died right after an answer', async () => {
    const [dataFolder, keychain] = [await aFolder(), aKeychain()];
    const first = await started(dataFolder, keychain);
    await first.calls.journey.begin({ mode: 'real' });
    const answered = await first.calls.devices.save({ devices: devicesNamed('Phone') });
    // Not closed: nothing is left to be written at the end.
    const second = await started(dataFolder, keychain);
    expect(await journeyOf(second)).toEqual(answered);
  });

  it('has forgotten what was practised', async () => {
    const [dataFolder, keychain] = [await aFolder(), aKeychain()];
    const first = await started(dataFolder, keychain);
    await first.calls.journey.begin({ mode: 'practice' });
    await first.calls.cloudflare.connectPractice();
    await first.calls.cloudflare.chooseDomain({ zoneId: first.world.zone.id });
    await first.app.close();
    const second = await started(dataFolder, keychain);
    expect(await journeyOf(second)).toMatchObject({ mode: 'unset', step: 'welcome', answers: {} });
    for (const file of await readdir(dataFolder)) {
      expect(await readFile(join(dataFolder, file), 'utf8')).not.toContain('linden.house');
    }
  });
});

describe('the keychain', () => {
  it('is not asked before the user has begun for real, and at once when they had before', async () => {
    const [dataFolder, keychain] = [await aFolder(), aKeychain()];
    let asked = 0;
    const counting: MemoryKeychain = {
      ...keychain,
      read: () => {
        asked += 1;
        return keychain.read();
      },
    };
    const first = await started(dataFolder, counting);
    await first.calls.journey.begin({ mode: 'practice' });
    expect(asked).toBe(0);
    await first.calls.journey.begin({ mode: 'real' });
    const atFirst = asked;
    expect(atFirst).toBeGreaterThan(0);
    await first.app.close();
    await started(dataFolder, counting);
    expect(asked).toBeGreaterThan(atFirst);
  });
});

describe('who started Latchkey', () => {
  it('is told that the keychain will be asked before it is, and only when they had begun for real', async () => {
    const [dataFolder, keychain] = [await aFolder(), aKeychain()];
    const steps: string[] = [];
    const noting: MemoryKeychain = {
      ...keychain,
      read: () => {
        steps.push('asked');
        return keychain.read();
      },
    };
    const aboutToOpen = () => void steps.push('told');
    const first = await aPracticeApp({ dataFolder, keychain: noting, aboutToOpen });
    expect(steps).toEqual([]);
    await first.calls.journey.begin({ mode: 'real' });
    await first.app.close();
    steps.length = 0;
    await aPracticeApp({ dataFolder, keychain: noting, aboutToOpen });
    expect(steps.slice(0, 2)).toEqual(['told', 'asked']);
  });
});

describe('a damaged journey', () => {
  it.each([
    ['half a file', '{"format":"latchkey-document","version":1,"data":{"mode":"rea'],
    [
      'a step that does not exist',
      document({ mode: 'real', setupId: '0a1b2c3d', step: 'moon', answers: {} }),
    ],
    ['somebody else’s file', '{"hello":"world"}'],
    ['a file of a later version', document({}, 99)],
  ])('(%s) is set aside whole, and a new one begins', async (_name, text) => {
    const dataFolder = await aFolder();
    await writeFile(join(dataFolder, 'journey.json'), text);
    const practice = await started(dataFolder, aKeychain());
    expect(await journeyOf(practice)).toMatchObject({ mode: 'unset', step: 'welcome', answers: {} });
    const aside = (await readdir(dataFolder)).filter((name) => name.startsWith('journey.set-aside-'));
    expect(aside).toHaveLength(1);
    expect(await readFile(join(dataFolder, aside[0] ?? ''), 'utf8')).toBe(text);

    const begun = await practice.calls.journey.begin({ mode: 'real' });
    const again = await started(dataFolder, aKeychain());
    expect(await journeyOf(again)).toEqual(begun);
  });
});

describe('documents of a version that had the ids of webhooks in them', () => {
  const gap = {
    id: 'a1b2c3',
    purpose: { kind: 'webhook', name: 'Front door' },
    at: { kind: 'home-address' },
    methods: ['POST'],
    from: { networks: [], asns: [], countries: [] },
    program: null,
    until: null,
  };
  const exceptions = [{ ...gap, reach: { kind: 'exact', paths: ['/api/webhook/canary7q2m7'] } }];
  const zone = { id: 'zone-1', name: 'linden.house', account: { id: 'account-1', name: 'Linden family' } };
  const setup = { id: '0a1b2c3d', zone, services: [], devices: [], policy: { declined: [], exceptions } };
  const run = { direction: 'build', desired: setup, from: setup, state: 'done', steps: {}, ledger: {} };
  const journey = {
    mode: 'real',
    setupId: '0a1b2c3d',
    step: 'connect-cloudflare',
    answers: { domain: zone, exceptions },
  };

  async function aFormerFolder(): Promise<string> {
    const dataFolder = await aFolder();
    await writeFile(join(dataFolder, 'journey.json'), document(journey));
    await writeFile(join(dataFolder, 'journal.json'), document({ run }, 2));
    return dataFolder;
  }

  it('hand them over to the vault at the next start', async () => {
    const [dataFolder, keychain] = [await aFormerFolder(), aKeychain()];
    const first = await started(dataFolder, keychain);
    const { exceptions: [moved] = [] } = (await journeyOf(first)).answers;
    if (moved?.reach.kind !== 'webhook') throw new Error('expected a reference');
    await first.app.close();
    for (const file of await readdir(dataFolder)) {
      expect(await readFile(join(dataFolder, file), 'utf8')).not.toContain('canary7q2m7');
    }
    const vault = await openVault({ file: join(dataFolder, 'vault'), keychain });
    expect(vault.get(`webhook-id/${moved.reach.webhook}`)).toBe('canary7q2m7');
    const second = await started(dataFolder, keychain);
    expect((await journeyOf(second)).answers.exceptions).toEqual([moved]);
  });
});

describe('secrets that cannot be opened', () => {
  const flipLast = (text: string) => text.replace(/.(?="}\n$)/, (last) => (last === 'A' ? 'B' : 'A'));

  it.each([
    ['cut off', (text: string) => text.slice(0, text.length / 2), 'corrupt'],
    ['changed', flipLast, 'corrupt'],
    ['swapped for something else', () => '{"format":"holiday-photos"}', 'foreign'],
  ])('because the file was %s are told of, and the file is kept', async (_how, damage, reason) => {
    const [dataFolder, keychain] = [await aFolder(), aKeychain()];
    const first = await started(dataFolder, keychain);
    await first.calls.journey.begin({ mode: 'real' });
    await first.app.close();
    const vault = await openVault({ file: join(dataFolder, 'vault'), keychain });
    await vault.set('some/secret', 'six words');
    const file = join(dataFolder, 'vault');
    const damaged = damage(await readFile(file, 'utf8'));
    await writeFile(file, damaged);

    const second = await started(dataFolder, keychain);
    const { setAside } = await second.calls.about();
    expect(setAside).toMatchObject([{ what: 'secrets', reason }]);
    expect(await readFile(setAside[0]?.file ?? '', 'utf8')).toBe(damaged);
  });

  it('because the keychain holds another secret are told of, and the file is kept', async () => {
    const dataFolder = await aFolder();
    const vault = await openVault({ file: join(dataFolder, 'vault'), keychain: aKeychain() });
    await vault.set('some/secret', 'six words');
    const before = await readFile(join(dataFolder, 'vault'));
    const { calls } = await started(dataFolder, aKeychain());
    expect((await calls.about()).setAside).toEqual([]);
    await calls.journey.begin({ mode: 'real' });
    const file = join(dataFolder, 'vault');
    const setAside = [{ what: 'secrets', reason: 'wrong-key', file }];
    expect(await calls.about()).toMatchObject({ custody: 'memory', custodyReason: null, setAside });
    expect(await readFile(file)).toEqual(before);
  });

  it('because the keychain is locked stay where they are, and the reason is told', async () => {
    const [dataFolder, keychain] = [await aFolder(), aKeychain()];
    const first = await started(dataFolder, keychain);
    await first.calls.journey.begin({ mode: 'real' });
    await first.app.close();
    keychain.refuse('locked');
    const { calls } = await started(dataFolder, keychain);
    expect(await calls.about()).toMatchObject({ custody: 'memory', custodyReason: 'locked', setAside: [] });
  });
});

it('starts one practice world, also when it is asked for twice at once', async () => {
  const { world } = await aPracticeApp();
  let starts = 0;
  const dataFolder = await aFolder();
  const app = await createApp({
    version: '1.2.3',
    language: await openSpokenLanguage({ dataFolder, offered: ['en'] }),
    host: {
      kind: 'browser',
      deliver: async () => ({ by: 'cancelled' }),
      deliverFolder: async () => ({ by: 'cancelled' }),
      clipboard: aClipboard('missing'),
    },
    dataFolder,
    keychain: aKeychain(),
    startPractice: async () => {
      starts += 1;
      const stop = async (): Promise<void> => {
        starts -= 1;
      };
      return { url: world.baseUrl, stop };
    },
  });
  const calls = trustedCalls(app);
  await Promise.all([calls.journey.begin({ mode: 'practice' }), calls.journey.begin({ mode: 'practice' })]);
  expect(starts).toBe(1);
  await app.close();
  expect(starts).toBe(0);
});

function document(data: object, version = 1): string {
  return JSON.stringify({ format: 'latchkey-document', version, data });
}
