import { type Answers, forget } from '../../contract/journey.ts';
import type { Device } from '../../contract/setup.ts';
import { withoutTunnel } from './origin-situations.ts';
import { aJourney, answersBefore, aSituation, type Situation, threeDevices } from './situation.ts';

const guest: Device = {
  id: 'd4d4d4',
  name: 'Grandma’s tablet at the lake house',
  platform: 'android',
  validityDays: 365,
  state: 'on',
};
const lost: Device = {
  id: 'e5e5e5',
  name: 'Old phone',
  platform: 'iphone',
  validityDays: 1825,
  state: 'off',
};
const devices = [...threeDevices, guest, lost];

const lived: Answers = { ...answersBefore('hand-over'), devices, handedOver: devices.map(({ id }) => id) };

/** A home with guests: cameras for one of them, and a printer for whoever has a key. */
const shared: Answers = {
  ...lived,
  opensHome: threeDevices.map(({ id }) => id),
  furtherServices: [
    { hostname: 'cams.linden.house', url: 'http://nvr:5000', openTo: [guest.id] },
    { hostname: 'printer.linden.house', url: 'http://192.168.1.77', openTo: 'every-device' },
    { hostname: 'shed.linden.house', url: 'http://192.168.1.20:8080', openTo: [lost.id] },
  ],
};

function aHome(answers: Answers = lived, changes: Partial<Situation> = {}): Situation {
  return aSituation('hand-over', { journey: aJourney('hand-over', 'real', answers), ...changes });
}

/** The addresses behind the lock, in each state that is worth a look. Each begins in “Your home”. */
export const addressSituations: Readonly<Record<string, Situation>> = {
  'addresses-one': aHome(),
  'addresses-several': aHome(shared),
  'addresses-waiting': aHome(forget(shared, 'built')),
  'addresses-no-tunnel': aHome({ ...lived, ...withoutTunnel }),
  'addresses-practice': aSituation('hand-over', { journey: aJourney('hand-over', 'practice', lived) }),
  'addresses-looking': aHome(lived, { hangs: ['address.look'] }),
  'addresses-not-looked': aHome(lived, { fails: { 'address.look': { code: 'CLOUDFLARE_UNREACHABLE' } } }),
  'addresses-refused': aHome(shared, {
    fails: {
      'services.save': { code: 'ADDRESS_TAKEN', technical: { message: 'A 203.0.113.9' } },
      'services.remove': { code: 'DISK_FULL' },
      'services.openHome': { code: 'DEVICE_UNKNOWN' },
    },
  }),
  'addresses-saving': aHome(shared, { hangs: ['services.save', 'services.openHome'] }),
};
