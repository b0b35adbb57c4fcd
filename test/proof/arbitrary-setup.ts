import fc from 'fast-check';
import {
  type Device,
  platforms,
  type Setup,
  validityChoices,
  zoneSettingIds,
} from '../../src/contract/setup.ts';
import { type FlowTarget, hostnameLabels, setupId } from './flows.ts';

/** Few, so that one Setup often shares a device with the next: that is where changes happen. */
const deviceIds = ['00000a', '00000b', '00000c', '00000d', '00000e'] as const;

const arbitraryName = fc.oneof(
  fc.constantFrom("Anna's phone", 'Müller', 'Muller', '家の電話', '"', 'x'.repeat(40)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);

function arbitraryDevice(id: string): fc.Arbitrary<Device> {
  return fc.record(
    {
      id: fc.constant(id),
      name: arbitraryName,
      platform: fc.constantFrom(...platforms),
      validityDays: fc.constantFrom(...validityChoices),
      state: fc.constantFrom('on' as const, 'on' as const, 'off' as const),
      renewal: fc.record(
        {
          generation: fc.constantFrom(2, 3),
          previous: fc.constantFrom('works' as const, 'leaving' as const, 'off' as const),
          from: fc.constantFrom('2026-11', '2031-01'),
        },
        { requiredKeys: ['generation', 'previous'] },
      ),
    },
    { requiredKeys: ['id', 'name', 'platform', 'validityDays', 'state'] },
  );
}

/** At least one key is on: a door without keys is refused before anything is built. */
const arbitraryDevices = fc
  .subarray([...deviceIds], { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map(arbitraryDevice)))
  .filter((devices) => devices.some(({ state }) => state === 'on'));

const arbitraryUrl = fc.constantFrom(
  'http://homeassistant.local:8123',
  'http://homeassistant.local:8123/',
  'https://192.168.1.7:8443',
  'http://127.0.0.1:8123',
);

export const arbitraryDeclined = fc.subarray([...zoneSettingIds]);

/** Anything a user can have chosen, at the names that are free. */
export function arbitrarySetup(
  { zone }: FlowTarget,
  declined: Setup['policy']['declined'],
): fc.Arbitrary<Setup> {
  const [first, second] = hostnameLabels;
  return fc
    .record({
      devices: arbitraryDevices,
      label: fc.constantFrom(first, second),
      url: arbitraryUrl,
      generation: fc.constantFrom(1, 2),
      openTo: fc.constantFrom('every-device' as const, 'those-on' as const),
    })
    .map(({ devices, label, url, generation, openTo }) => {
      const on = devices.filter(({ state }) => state === 'on').map(({ id }) => id);
      const service = { hostname: `${label}.${zone.name}`, url };
      return {
        id: setupId,
        zone,
        services: [{ ...service, openTo: openTo === 'those-on' ? on.slice(0, 1) : openTo }],
        devices,
        policy: { declined },
        tunnelGeneration: generation,
      };
    });
}
