import type { KeyState } from '../../../contract/key-state.ts';
import type { DeviceId } from '../../../contract/setup.ts';
import { guideBody } from '../../../guides/page.ts';
import { readBook } from '../../../guides/read-book.ts';
import { guideStyles } from '../../../guides/styles.ts';
import { chooseLanguage, languages } from '../../../words/languages.ts';
import { Refusal } from '../../errors/refusal.ts';
import { type DeviceKeys, keysHere } from '../../key-files/device-keys.ts';
import { nameKeyFiles } from '../../key-files/key-file.ts';
import type { GuidePages } from '../../pick-up/client/guide-pages.ts';
import type { PickUpOrder } from '../../pick-up/pick-up.ts';
import { calls } from '../base/base.ts';
import type { HandOverServices } from './services.ts';

export function pickUpCalls(services: HandOverServices) {
  const { pickUps } = services;
  return {
    addresses: calls.handOver.pickUp.addresses.handler(() => pickUps.addresses()),
    open: calls.handOver.pickUp.open.handler(async ({ input }) => {
      await openPickUp(services, input.deviceId, input.address);
      return pickUps.state.get();
    }),
    watch: calls.handOver.pickUp.watch.handler(({ signal }) => pickUps.state.watch(signal)),
    copy: calls.handOver.pickUp.copy.handler(async () => {
      const pickUp = pickUps.state.get();
      if (pickUp.state !== 'open') return pickUp;
      if (!(await services.clipboard.copy(pickUp.url))) throw new Refusal('CLIPBOARD_UNAVAILABLE');
      return pickUp;
    }),
    cancel: calls.handOver.pickUp.cancel.handler(async () => {
      await pickUps.cancel();
      return pickUps.state.get();
    }),
  };
}

async function openPickUp(services: HandOverServices, deviceId: DeviceId, address: string): Promise<void> {
  const { pickUps, workspace } = services;
  const keys = keysHere(services);
  const { id, name, platform } = keys.device(deviceId);
  // Packed once before anybody is invited: what cannot be packed is said here and not on the phone.
  await keys.file(id, 'pkcs12');
  await pickUps.open({
    deviceId: id,
    deviceName: name,
    platform,
    address,
    world: keys.workspace.mode,
    guides: await guidesFor(id, keys, await namesOf(id, keys)),
    packFile: fetchedFrom(services, keys, id),
  });
  // Going elsewhere closes what is open, but this one may just have been opening.
  if (workspace() !== keys.workspace) {
    await pickUps.close();
    throw new Refusal('KEY_MISSING');
  }
}

/** What is fetched is looked up anew, and is the key that the link was opened for or nothing. */
function fetchedFrom(services: HandOverServices, opened: DeviceKeys, id: DeviceId): PickUpOrder['packFile'] {
  return async (kind, language) => {
    if (services.workspace() !== opened.workspace || !opened.isStillKeyOf(id))
      throw new Refusal('KEY_MISSING');
    const file = await keysHere(services).file(id, kind, language);
    await opened.note('handedOver', id);
    return file;
  };
}

type KeyNames = Pick<KeyState, 'keyName' | 'oldKeyName'>;

async function namesOf(id: DeviceId, keys: DeviceKeys): Promise<KeyNames> {
  const state = (await keys.states()).find(({ deviceId }) => deviceId === id);
  return state ?? { keyName: keys.device(id).name };
}

/**
 * The guides speak of this device, its home, its file, and the key before it. Which language they speak is known once the phone
 * comes, so every book is read before.
 */
async function guidesFor(
  id: DeviceId,
  keys: DeviceKeys,
  { keyName, oldKeyName }: KeyNames,
): Promise<GuidePages> {
  const device = keys.device(id);
  const { name } = device;
  const { address, path } = keys.home.opens(device);
  const fillings = {
    name,
    keyName,
    oldKeyName,
    address,
    path,
    file: nameKeyFiles(keys.devices).get(id) ?? '',
  };
  const books = new Map(
    await Promise.all(languages.map(async (language) => [language, await readBook(language)] as const)),
  );
  return {
    page: (platform, purpose, tag) => {
      const book = books.get(chooseLanguage([tag], languages));
      return book && guideBody(book, platform, purpose, fillings);
    },
    styles: guideStyles,
  };
}
