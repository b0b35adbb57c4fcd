import { describe, expect, it } from 'vitest';
import { problemsOfDevices } from '../../../contract/devices.ts';
import { Device } from '../../../contract/setup.ts';
import { createDevice, createDeviceId, findComputer, suggestDevices } from './first-devices.ts';
import { isWrittenPlainly } from './written-plainly.ts';

const words = { phone: 'My phone', computer: 'This computer' };

describe('the first suggestions', () => {
  it('are a phone and this computer, and need no change', () => {
    const devices = suggestDevices(words, 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)', createDeviceId);
    expect(devices.map(({ platform }) => platform)).toEqual(['android', 'windows']);
    expect(problemsOfDevices(devices).size).toBe(0);
    expect(devices.every((device) => Device.safeParse(device).success)).toBe(true);
  });

  it.each([
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'mac'],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)', 'chromebook'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'linux'],
  ] as const)('know the computer of %s', (agent, platform) => {
    expect(findComputer(agent)).toBe(platform);
  });

  it('give every device an id of its own', () => {
    const ids = Array.from({ length: 50 }, () => createDevice({ id: createDeviceId(), platform: 'mac' }).id);
    expect(new Set(ids).size).toBe(50);
  });
});

describe('the note about plain letters', () => {
  it.each(['Müllers Telefon', 'Телефон Анны', '安娜的手机', 'Phone 📱'])('is shown for %s', (name) => {
    expect(isWrittenPlainly(name)).toBe(true);
  });

  it.each(['', 'Ben’s Pixel', 'Anna - phone', '“Kitchen” tablet'])('is not shown for %j', (name) => {
    expect(isWrittenPlainly(name)).toBe(false);
  });
});
