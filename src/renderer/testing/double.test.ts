import { describe, expect, it } from 'vitest';
import { stepIds } from '../../contract/journey.ts';
import { toProblem } from '../program-access/to-problem.ts';
import { aDouble } from './double.ts';
import { ownCertificate, severalHomes } from './home-situations.ts';
import { aDrive, aJourney, aSituation, threeDevices } from './situation.ts';

describe('the double', () => {
  it('walks the ten steps as the contract says', async () => {
    const program = aDouble(aSituation('welcome', { latency: 0 }));
    await program.journey.begin({ mode: 'practice' });
    await program.cloudflare.connectPractice();
    await program.cloudflare.chooseDomain({ zoneId: 'zone-linden' });
    await program.home.choose({ url: 'http://homeassistant.local:8123' });
    await program.address.choose({ name: 'ha' });
    await program.devices.save({ devices: [...threeDevices] });
    await program.protection.save({ declined: [] });
    const built = await program.build.start({ planId: (await program.build.plan()).id });
    expect(built.phase).toBe('done');
    await program.tunnel.playHome();
    expect((await program.checks.run()).checks.every(({ state }) => state === 'passed')).toBe(true);
    expect((await program.journey.goTo({ step: 'hand-over' })).step).toBe('hand-over');
  });

  it('asks about a certificate of a home’s own making, and lets nobody choose what is not ready', async () => {
    const program = aDouble(aSituation('find-home', { latency: 0, homes: severalHomes }));
    const choose = (url: string, trusting?: string) =>
      program.home
        .choose({ url, ...(trusting ? { trusting } : {}) })
        .then(({ answers }) => answers.home?.url)
        .catch((thrown: unknown) => toProblem(thrown).code);
    expect(await choose('https://192.168.1.20:8123')).toBe('HOME_CERTIFICATE_UNKNOWN');
    expect(await choose('https://192.168.1.20:8123', ownCertificate.fingerprint)).toBe(
      'https://192.168.1.20:8123',
    );
    expect([await choose('http://192.168.1.31'), await choose('http://192.168.1.32')]).toEqual([
      'HOME_NOT_ONBOARDED',
      'HOME_INSTALLING',
    ]);
  });

  it('lets Latchkey into a home, and builds the path to its end then', async () => {
    const program = aDouble(aSituation('protection', { latency: 0, logsIn: 'by-itself' }));
    await program.home.logIn();
    for await (const session of await program.home.watch()) if (session.state === 'in') break;
    const { answers } = await program.home.wish({ loginLimit: 'declined' });
    expect(answers.homeWish).toMatchObject({ connector: 'app', loginLimit: 'declined' });
    await program.protection.save({ declined: [] });
    await program.build.start({ planId: (await program.build.plan()).id });
    expect(await first(await program.tunnel.watch())).toMatchObject({ status: 'healthy', home: 'answered' });
  });

  it('refuses like main does', async () => {
    const program = aDouble(aSituation('devices', { latency: 0 }));
    const codes = await Promise.all([
      program.devices.save({ devices: [] }).catch((thrown: unknown) => toProblem(thrown).code),
      program.address.choose({ name: 'www' }).catch((thrown: unknown) => toProblem(thrown).code),
      program.address.choose({ name: 'a.b' }).catch((thrown: unknown) => toProblem(thrown).code),
    ]);
    expect(codes).toEqual(['DEVICES_NONE', 'ADDRESS_TAKEN', 'ADDRESS_TOO_DEEP']);
  });

  it('lets a name be taken over by who has seen its record, and by nobody else', async () => {
    const program = aDouble(aSituation('choose-address', { latency: 0 }));
    const record = { type: 'CNAME', content: 'linden.github.io' };
    const other = { ...record, content: 'elsewhere.example' };
    const refused = await program.address
      .choose({ name: 'www', takeOver: other })
      .catch((thrown: unknown) => toProblem(thrown).code);
    expect(refused).toBe('ADDRESS_TAKEN');
    const { answers } = await program.address.choose({ name: 'www', takeOver: record });
    expect(answers.takesOver).toMatchObject([record]);
  });

  it('begins anew once everything is taken away', async () => {
    const program = aDouble(aSituation('hand-over', { latency: 0 }));
    const before = await program.journey.wantRemoval({ removal: 'wanted' });
    await program.build.start({ planId: (await program.build.plan()).id });
    const after = await program.journey.begin({ mode: 'real' });
    expect(after.setupId).not.toBe(before.setupId);
    expect(after.answers).toEqual({ domain: before.answers.domain });
  });

  it('brings a key to a stick, to a phone and to this computer', async () => {
    const program = aDouble(aSituation('hand-over', { latency: 0, laterDrive: null, drives: [aDrive()] }));
    const { fileNames } = await program.handOver.drives.save({ driveId: 'sdb1', deviceIds: ['b2b2b2'] });
    expect(fileNames).toEqual(['key-b2b2b2.p12']);
    expect(await first(await program.handOver.drives.watch())).toMatchObject([{ keyFiles: fileNames }]);
    await program.handOver.drives.eject({ driveId: 'sdb1' });
    expect(await first(await program.handOver.drives.watch())).toEqual([]);

    await program.handOver.pickUp.open({ deviceId: 'a1a1a1', address: '10.0.0.12' });
    for await (const pickUp of await program.handOver.pickUp.watch()) {
      if (pickUp.state === 'open' && pickUp.visits.at(-1)?.did === 'fetched') break;
    }
    const places = await program.handOver.install.install({ deviceId: 'c3c3c3', placeId: 'chromium' });
    expect(places.map(({ state }) => state)).toEqual(['installed', 'absent']);
    const { answers } = await first(await program.journey.watch());
    expect(answers.handedOver).toEqual(['b2b2b2', 'a1a1a1', 'c3c3c3']);
  });

  it('sees the first visit in practice, and believes the user outside of it', async () => {
    const real = aDouble(aSituation('hand-over', { latency: 0 }));
    expect(await first(await real.handOver.visit.watch({ deviceId: 'a1a1a1' }))).toEqual({
      state: 'waiting',
      open: 'https://ha.linden.house',
      seenBy: 'user',
    });
    await real.handOver.visit.confirm({ deviceId: 'a1a1a1' });
    const states = await Array.fromAsync(await real.handOver.visit.watch({ deviceId: 'a1a1a1' }));
    expect(states).toMatchObject([{ state: 'seen' }]);

    const practice = aDouble(
      aSituation('hand-over', { latency: 0, journey: aJourney('hand-over', 'practice') }),
    );
    const watched = Array.fromAsync(await practice.handOver.visit.watch({ deviceId: 'a1a1a1' }));
    await practice.handOver.visit.play({ deviceId: 'a1a1a1' });
    expect((await watched).at(-1)).toMatchObject({ state: 'seen' });
  });

  it('deletes a spare copy', async () => {
    const program = aDouble(aSituation('hand-over', { latency: 0 }));
    const keys = await program.keys.forget({ deviceId: 'b2b2b2' });
    expect(keys.map(({ state }) => state)).toEqual(['ready', 'spare-copy-deleted', 'ready']);
  });

  it('can stand on every step', () => {
    expect(stepIds.map((step) => aSituation(step).journey.step)).toEqual([...stepIds]);
  });
});

async function first<Value>(stream: AsyncIterable<Value>): Promise<Value> {
  for await (const value of stream) return value;
  throw new Error('nothing came');
}
