import type { Delivery } from '../../contract/delivery.ts';
import {
  type Drive,
  type FirstVisit,
  type KeyFileKind,
  keyFileEndings,
  type PickUp,
  type WrittenKeyFile,
} from '../../contract/hand-over.ts';
import type { Answers } from '../../contract/journey.ts';
import type { KeyState } from '../../contract/key-state.ts';
import type { Platform } from '../../contract/setup.ts';
import type { Implementer } from './implementing.ts';
import { become, type World } from './world.ts';

/** The double's part of bringing keys to devices. */

export function keysOf(os: Implementer['keys'], world: World) {
  const { situation } = world;
  return {
    list: os.list.handler(() => keyStates(world)),
    passphrase: os.passphrase.handler(() => ({
      words: ['tulip', 'cedar', 'mango', 'plaza', 'otter', 'wagon'],
    })),
    copyPassphrase: os.copyPassphrase.handler(() => ({ copied: true as const })),
    save: os.save.handler(({ input }) => {
      const delivered = delivery(situation.delivery, fileNameOf(input.deviceId, input.as));
      if (delivered.by !== 'cancelled') note(world, 'handedOver', [input.deviceId]);
      return delivered;
    }),
    alexaKit: os.alexaKit.handler(({ input }) => {
      if (situation.delivery !== 'cancelled') note(world, 'handedOver', [input.deviceId]);
      const name = situation.delivery === 'saved' ? 'Latchkey for Alexa' : 'latchkey-for-alexa.zip';
      return delivery(situation.delivery, name);
    }),
    saveAll: os.saveAll.handler(() => {
      const here = keyStates(world).filter(({ state }) => state === 'ready');
      if (situation.delivery !== 'cancelled') {
        note(
          world,
          'handedOver',
          here.map(({ deviceId }) => deviceId),
        );
      }
      return delivery(
        situation.delivery,
        situation.delivery === 'saved' ? 'Latchkey keys' : 'latchkey-keys.zip',
      );
    }),
    page: os.page.handler(({ input }) => delivery(situation.delivery, `key-${input.deviceId}.html`)),
    forget: os.forget.handler(({ input }) => {
      note(world, 'forgotten', [input.deviceId]);
      return keyStates(world);
    }),
  };
}

export function handOverOf(os: Implementer['handOver'], world: World) {
  return {
    ways: os.ways.handler(() => world.situation.ways),
    drives: drivesOf(os.drives, world),
    share: os.share.handler(() => ({ shown: true as const })),
    arrived: os.arrived.handler(({ input }) => note(world, 'handedOver', [input.deviceId])),
    pickUp: pickUpOf(os.pickUp, world),
    install: installOf(os.install, world),
    visit: visitOf(os.visit, world),
  };
}

function drivesOf(os: Implementer['handOver']['drives'], world: World) {
  const { drives } = world;
  return {
    watch: os.watch.handler(({ signal }) => drives.watch(signal)),
    save: os.save.handler(({ input }) => {
      note(world, 'handedOver', input.deviceIds);
      return { files: input.deviceIds.flatMap((id) => keyFilesOf(world, id)) };
    }),
    remove: os.remove.handler(({ input }) => {
      const without = (drive: Drive): Drive => ({
        ...drive,
        keyFiles: drive.keyFiles.filter((name) => !input.fileNames.includes(name)),
      });
      drives.set(drives.get().map((drive) => (drive.id === input.driveId ? without(drive) : drive)));
      return { removed: true as const };
    }),
    eject: os.eject.handler(({ input }) => {
      drives.set(drives.get().filter(({ id }) => id !== input.driveId));
      return { ejected: true as const };
    }),
  };
}

function keyFilesOf(world: World, id: string): readonly WrittenKeyFile[] {
  return kindsFor(platformOf(world, id)).map((kind) => ({ name: fileNameOf(id, kind), kind }));
}

function kindsFor(platform: Platform | undefined): readonly [KeyFileKind, ...KeyFileKind[]] {
  if (platform === 'iphone') return ['pkcs12', 'configuration-profile'];
  return platform === 'program' ? ['pem', 'pkcs12'] : ['pkcs12'];
}

function pickUpOf(os: Implementer['handOver']['pickUp'], world: World) {
  const { situation, pickUp } = world;
  return {
    addresses: os.addresses.handler(() => [...situation.ownAddresses]),
    open: os.open.handler(({ input, errors }) => {
      const own = situation.ownAddresses.find(({ address }) => address === input.address);
      if (!own) throw errors.NETWORK_GONE();
      return become(pickUp, aPickUp(input.deviceId, own.address));
    }),
    watch: os.watch.handler(({ signal }) => pickUp.watch(signal)),
    copy: os.copy.handler(() => pickUp.get()),
    cancel: os.cancel.handler(() => {
      const now = pickUp.get();
      if (now.state !== 'open') return now;
      return become(pickUp, { state: 'over', deviceId: now.deviceId, why: 'cancelled', visits: now.visits });
    }),
  };
}

export type OpenPickUp = Extract<PickUp, { state: 'open' }>;

/** One that was opened now and stays for ten minutes. */
export function aPickUp(
  deviceId: string,
  address = '10.0.0.12',
  changes: Partial<OpenPickUp> = {},
): OpenPickUp {
  return {
    state: 'open',
    deviceId,
    url: `http://${address}:49213/k/6yPqk0dUo3mKcWfG2sXhVA`,
    address,
    expiresAt: new Date(Date.now() + 600_000).toISOString(),
    fetchesLeft: 3,
    visits: [],
    ...changes,
  };
}

function installOf(os: Implementer['handOver']['install'], world: World) {
  const { places } = world.situation;
  return {
    places: os.places.handler(() => [...places]),
    install: os.install.handler(({ input }) => {
      note(world, 'handedOver', [input.deviceId]);
      return [...places];
    }),
    remove: os.remove.handler(() => [...places]),
    rules: os.rules.handler(() =>
      (['chromium', 'chrome'] as const).map((browser) => ({
        browser,
        keptIn: 'file' as const,
        path: `/etc/${browser}/policies/managed/latchkey.json`,
        content: '{}',
        command: `sudo mkdir -p /etc/${browser}/policies/managed && printf '%s' '{}' | sudo tee /etc/${browser}/policies/managed/latchkey.json > /dev/null`,
        removal: null,
      })),
    ),
    prove: os.prove.handler(({ input }) => visited(world, input.deviceId)),
  };
}

function visitOf(os: Implementer['handOver']['visit'], world: World) {
  return {
    watch: os.watch.handler(({ input, signal }) => firstVisits(world, input.deviceId, signal)),
    play: os.play.handler(({ input, errors }) => {
      if (world.journey.get().mode !== 'practice') throw errors.PRACTICE_ONLY();
      return visited(world, input.deviceId);
    }),
    confirm: os.confirm.handler(({ input }) => note(world, 'inUse', [input.deviceId])),
  };
}

/** Ends when the device was seen, as the contract says. */
async function* firstVisits(
  world: World,
  deviceId: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<FirstVisit, void, void> {
  let said: FirstVisit['state'] | undefined;
  for await (const { mode, answers } of world.journey.watch(signal)) {
    if (answers.inUse?.includes(deviceId)) {
      yield { state: 'seen', at: '2026-11-20T18:12:00.000Z' };
      return;
    }
    if (said) continue;
    said = 'waiting';
    const open = `https://${answers.address ?? ''}`;
    yield {
      state: 'waiting',
      open,
      seenBy: mode === 'practice' ? 'latchkey' : 'user',
      opensTo: 'newest-key',
    };
  }
}

function visited(world: World, deviceId: string) {
  const outcome = world.situation.proof;
  if (outcome === 'opened') note(world, 'inUse', [deviceId]);
  return { outcome };
}

function keyStates(world: World): KeyState[] {
  const { devices = [], forgotten = [] } = world.journey.get().answers;
  return devices.map(({ id, name, platform, renewal }) => {
    const state = world.situation.keys[id] ?? (forgotten.includes(id) ? 'spare-copy-deleted' : 'ready');
    return {
      deviceId: id,
      fileName: fileNameOf(id, kindsFor(platform)[0]),
      keyName: renewal ? `${name} ${renewal.generation} - Nov 2026` : name,
      ...(renewal ? { oldKeyName: name } : {}),
      state,
      expiresOn: state === 'not-made' ? null : (world.situation.ends[id] ?? '2031-11-19T18:04:00.000Z'),
    };
  });
}

function note(
  world: Pick<World, 'journey' | 'give'>,
  name: keyof Pick<Answers, 'handedOver' | 'inUse' | 'forgotten'>,
  devices: readonly string[],
) {
  return world.give(name, [...new Set([...(world.journey.get().answers[name] ?? []), ...devices])]);
}

function platformOf(world: World, deviceId: string) {
  return world.journey.get().answers.devices?.find(({ id }) => id === deviceId)?.platform;
}

function fileNameOf(deviceId: string, as: KeyFileKind): string {
  return `key-${deviceId}.${keyFileEndings[as]}`;
}

export function delivery(by: Delivery['by'], fileName: string): Delivery {
  if (by === 'cancelled') return { by };
  return by === 'saved' ? { by, fileName } : { by, fileName, path: `data:text/plain,${fileName}` };
}
