import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Journey } from '../../contract/journey.ts';
import { usualProxy } from '../../contract/proxy.ts';
import { systemClock } from '../clock/clock.ts';
import type { Notice } from '../host/host.ts';
import { JOURNEY_VERSION } from '../journey/former-journeys.ts';
import { aHomeWithKeys } from '../key-files/testing/a-home-with-keys.ts';
import type { KeyEnd } from '../key-reminders/key-ends.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import { type KeysServices, keysCalls } from '../router/keys.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { aPracticeApp, devicesNamed, journeyOf } from '../testing/practice-app.ts';
import { openKeyEnds } from './reminders.ts';

const now = new Date('2027-01-10T08:00:00Z');
const setupId = '1a7c4e00';
const endsOn = '2027-03-03T12:00:00Z';
const soon: KeyEnd = { setupId, keyId: '000001', name: 'Phone', endsOn };

const document = (version: number, data: unknown): string =>
  JSON.stringify({ format: 'latchkey-document', version, data });

/** A real home that is handed over, as it lies on the disk. */
function aRealJourney(step: Journey['step']): Journey {
  const at = now.toISOString();
  return {
    ...{ mode: 'real', setupId, step },
    answers: {
      way: 'own-proxy',
      home: { url: 'http://192.0.2.10:8123', name: 'Home', version: null },
      address: 'ha.linden.house',
      devices: devicesNamed('Phone'),
      proxy: usualProxy('192.0.2.20'),
      ...{ kit: at, checked: at },
    },
  };
}

/** The program as it starts with these files; what it has the system say. */
async function aStart(files: {
  readonly journey?: Journey;
  /** A second home, which is not open. */
  readonly other?: Journey;
  readonly ends: readonly KeyEnd[];
}) {
  const dataFolder = await aFolder();
  await writeFile(join(dataFolder, 'key-ends.json'), document(1, files.ends));
  if (files.journey) {
    await writeFile(join(dataFolder, 'journey.json'), document(JOURNEY_VERSION, files.journey));
  }
  if (files.other) {
    const folder = join(dataFolder, 'homes', '0b0b0b0b');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'journey.json'), document(JOURNEY_VERSION, files.other));
  }
  const notices: Notice[] = [];
  const said = Promise.withResolvers<void>();
  const notify = (notice: Notice): void => {
    notices.push(notice);
    said.resolve();
  };
  const clock = { ...systemClock, now: () => now };
  const app = await aPracticeApp({ dataFolder, clock, host: { notify } });
  return { ...app, notices, said: said.promise };
}

describe('at the start', () => {
  it('the system says which key ends, and a press leads home', async () => {
    const start = await aStart({ journey: aRealJourney('devices'), ends: [soon] });
    await start.said;
    expect(start.notices).toMatchObject([{ title: 'A key ends soon' }]);
    const steps = await start.calls.journey.watch();
    expect((await steps.next()).value).toMatchObject({ step: 'devices' });
    start.notices[0]?.onPress();
    expect((await steps.next()).value).toMatchObject({ step: 'hand-over' });
    await steps.return(undefined);
  });

  it('each home has its own notification, and a press leads to the home whose key it is', async () => {
    const other: Journey = { ...aRealJourney('devices'), setupId: '2b8d5f11' };
    const start = await aStart({
      ...{ journey: aRealJourney('devices'), other },
      ends: [soon, { ...soon, setupId: other.setupId, name: 'Summer phone' }],
    });
    await start.said;
    expect(start.notices.map(({ body }) => body)).toEqual([
      expect.stringContaining('Phone'),
      expect.stringContaining('Summer phone'),
    ]);
    const steps = await start.calls.journey.watch();
    expect((await steps.next()).value).toMatchObject({ setupId, step: 'devices' });
    start.notices[1]?.onPress();
    await expect.poll(() => journeyOf(start)).toMatchObject({ setupId: other.setupId, step: 'hand-over' });
    await steps.return(undefined);
  });

  it('a press leads nowhere from a practice home', async () => {
    const start = await aStart({ journey: aRealJourney('devices'), ends: [soon] });
    await start.said;
    const practising = await start.calls.journey.begin({ mode: 'practice' });
    start.notices[0]?.onPress();
    expect(await journeyOf(start)).toEqual(practising);
  });

  it('a key that was switched off since is not spoken of', async () => {
    const journey = aRealJourney('devices');
    const devices = devicesNamed('Phone').map((device) => ({ ...device, state: 'off' as const }));
    const other = { ...soon, setupId: '2b8d5f11', name: 'Summer phone' };
    const start = await aStart({
      journey: { ...journey, answers: { ...journey.answers, devices } },
      ends: [soon, other],
    });
    await start.said;
    expect(start.notices.map(({ body }) => body)).toEqual([expect.stringContaining('Summer phone')]);
  });
});

describe('when the keys are listed', () => {
  const Kept = z.object({ data: z.array(z.unknown()) });
  const keyPool = createKeyPool({ threads: 2 });
  afterAll(() => keyPool.close());

  async function listed(mode: 'practice' | 'real') {
    const home = await aHomeWithKeys(keyPool, devicesNamed('Phone', 'Tablet'));
    await home.certify('000001');
    const folder = await aFolder();
    const keyEnds = await openKeyEnds(folder);
    // None is asked for anything while keys are listed.
    const unused = {} as Pick<KeysServices, 'host' | 'clipboard' | 'pickUps'>;
    const workspace = () => ({ ...home.practice, mode });
    const services = { ...home.services, ...unused, workspace, keyEnds };
    await createRouterClient(keysCalls(services).list, { context: { trusted: () => true } })();
    return readFile(join(folder, 'key-ends.json'), 'utf8').catch(() => 'no file');
  }

  it('the ends of a real home’s keys are kept for the next start', async () => {
    const kept = Kept.parse(JSON.parse(await listed('real')));
    expect(kept.data).toMatchObject([{ keyId: '000001', name: 'Phone' }]);
  });

  it('those of a practice home are not', async () => {
    expect(await listed('practice')).toBe('no file');
  });
});
