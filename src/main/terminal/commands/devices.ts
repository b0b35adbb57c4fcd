import type { KeyState } from '../../../contract/key-state.ts';
import type { Device } from '../../../contract/setup.ts';
import type { TranslateTerminal } from '../../../words/terminal.ts';
import { describeKeyStates } from '../../key-files/key-file.ts';
import { readSlices } from '../../resources/registry.ts';
import { padToWidth, widthOf } from '../columns.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import type { Work } from '../work.ts';

/** Lists the devices and where each one's key is in its life. */
export async function listDevices(work: Work, output: Output): Promise<number> {
  const { setup } = work;
  const states = new Map((await readKeyStates(work)).map((state) => [state.deviceId, state]));
  const rows = setup.devices.flatMap((device) => {
    const state = states.get(device.id);
    return state ? [{ device, state }] : [];
  });
  const width = Math.max(0, ...setup.devices.map(({ name }) => widthOf(name)));
  for (const row of rows) output.say(lineOf(row, width, output.t));
  output.end({ command: 'devices', address: setup.services[0]?.hostname ?? null, devices: rows.map(inJson) });
  return exitCodes.good;
}

/** Where each device's key is in its life. */
export async function readKeyStates({ setup, setupIo, place }: Work): Promise<readonly KeyState[]> {
  const { journey, vault } = place.workspace;
  const { setupId, answers } = journey.read();
  const forgotten = setupId === setup.id ? (answers.forgotten ?? []) : [];
  return describeKeyStates(
    setup.devices,
    await readSlices(setup, setupIo)('client-certificate'),
    new Set(forgotten),
    vault.lockedAway ? 'locked-away' : 'open',
  );
}

interface Row {
  readonly device: Device;
  readonly state: KeyState;
}

function lineOf({ device, state }: Row, width: number, t: TranslateTerminal): string {
  const until = state.expiresOn ? t('until', { date: state.expiresOn.slice(0, 10) }) : '';
  return [
    padToWidth(device.name, width),
    device.platform.padEnd(10),
    device.state.padEnd(3),
    t(`keyStates.${state.state}`),
    until,
  ]
    .join('  ')
    .trimEnd();
}

function inJson({ device: { id, name, platform, state }, state: { state: key, expiresOn } }: Row) {
  return { id, name, platform, state, key, expiresOn };
}
