import { describe, expect, it } from 'vitest';
import { answerEverything, aPracticeApp, build, devicesNamed, journeyOf } from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';

const cameras = { what: 'new', name: 'cams', url: 'nvr:5000' } as const;

describe('an address for the cameras', () => {
  it('waits for a plan, opens for the guest alone, and shuts the guest out of the home', async () => {
    const practice = await aPracticeApp();
    await answerEverything(practice);
    const { calls } = practice;
    const [family, guest] = devicesNamed("Anna's phone", 'Guest tablet');
    if (!family || !guest) throw new Error('expected two devices');
    await calls.devices.save({ devices: [family, guest] });
    await calls.services.save({ ...cameras, openTo: [guest.id] });
    await calls.services.openHome({ openTo: [family.id] });
    await build(practice);
    await calls.tunnel.playHome();
    const { checks, exposedRequests } = await calls.checks.run();
    expect(checks.filter(({ state }) => state !== 'passed')).toEqual([]);
    expect(checks.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        `key-not-listed-here:${guest.id}`,
        `device-key:${guest.id}@cams.linden.house`,
        'no-key@cams.linden.house',
      ]),
    );
    expect(exposedRequests).toBe(0);
    const { setupId } = await journeyOf(practice);
    await calls.journey.goOnWith({ setupId });
    expect((await journeyOf(practice)).answers).toMatchObject({
      opensHome: [family.id],
      furtherServices: [{ hostname: 'cams.linden.house', openTo: [guest.id] }],
    });
  });

  it('is refused with what is wrong with it, and nothing is lost', async () => {
    const practice = await aPracticeApp();
    await answerEverything(practice);
    const { calls } = practice;
    const { answers } = await journeyOf(practice);
    const [first] = answers.devices ?? [];
    if (!first) throw new Error('expected a device');
    const refusal = (changes: object) =>
      definedErrorOf(calls.services.save({ ...cameras, openTo: [first.id], ...changes }));
    await calls.services.save({ ...cameras, openTo: [first.id] });
    const before = await journeyOf(practice);
    expect(await refusal({})).toMatchObject({ code: 'SERVICE_ADDRESS_IN_USE' });
    expect(await refusal({ name: answers.address })).toMatchObject({ code: 'SERVICE_ADDRESS_IN_USE' });
    expect(await refusal({ name: 'a.b' })).toMatchObject({ code: 'ADDRESS_TOO_DEEP' });
    expect(await refusal({ name: 'not_a_name' })).toMatchObject({ code: 'ADDRESS_MANGLED' });
    expect(await refusal({ name: 'www' })).toMatchObject({ code: 'ADDRESS_TAKEN' });
    expect(await refusal({ name: 'b', url: 'http://nvr/page' })).toMatchObject({
      code: 'SERVICE_URL_MANGLED',
    });
    expect(await refusal({ name: 'b', openTo: [] })).toMatchObject({ code: 'OPENS_FOR_NOBODY' });
    expect(await refusal({ name: 'b', openTo: ['ffffff'] })).toMatchObject({ code: 'DEVICE_UNKNOWN' });
    expect(await definedErrorOf(calls.services.openHome({ openTo: [] }))).toMatchObject({
      code: 'OPENS_FOR_NOBODY',
    });
    expect(await definedErrorOf(calls.address.choose({ name: 'cams' }))).toMatchObject({
      code: 'SERVICE_ADDRESS_IN_USE',
    });
    const reach = {
      by: 'public-address',
      addresses: { ipv4: '198.51.100.80' },
      port: 443,
      originCertificate: 'origin-ca',
    } as const;
    expect(await definedErrorOf(calls.origin.reachBy({ reach }))).toMatchObject({
      code: 'SERVICES_NEED_TUNNEL',
    });
    expect(await journeyOf(practice)).toEqual(before);
  });

  it('takes over what stands at its name only where that was agreed to, is changed, and goes again', async () => {
    const practice = await aPracticeApp();
    await answerEverything(practice);
    const { calls } = practice;
    const look = await calls.address.look({ name: 'www' });
    if (look.state !== 'taken') throw new Error('expected somebody’s record');
    const takeOver = look.records.map(({ id }) => id);
    await calls.services.save({ ...cameras, name: 'www', openTo: 'every-device', takeOver });
    await calls.services.save({
      what: 'change',
      name: 'www',
      url: 'http://nvr:8080',
      openTo: 'every-device',
    });
    const { answers } = await journeyOf(practice);
    expect(answers.furtherServices).toMatchObject([
      { hostname: 'www.linden.house', url: 'http://nvr:8080', takesOver: [{ type: 'CNAME' }] },
    ]);
    await calls.services.remove({ hostname: 'www.linden.house' });
    expect((await journeyOf(practice)).answers.furtherServices).toBeUndefined();
  });
});
