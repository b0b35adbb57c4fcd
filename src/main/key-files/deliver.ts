import type { Delivery } from '../../contract/delivery.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Host, OutgoingFile, OutgoingFolder } from '../host/host.ts';

/** What is to be written down once the user has what was handed over. */
export type WhenHandedOver = () => Promise<void>;

const nothing: WhenHandedOver = async () => {};

/**
 * Hands a file over. `FILE_NOT_SAVED` when the host could not write it; what the system said of it may name paths.
 * What is saved is handed over at once; what is offered as a download, only when it is taken.
 */
export async function deliverFile(host: Host, file: OutgoingFile, handedOver = nothing): Promise<Delivery> {
  return deliverAndNote((taken) => host.deliver(file, taken), handedOver);
}

/** The same for files that belong together. */
export async function deliverFolder(
  host: Host,
  folder: OutgoingFolder,
  handedOver = nothing,
): Promise<Delivery> {
  return deliverAndNote((taken) => host.deliverFolder(folder, taken), handedOver);
}

async function deliverAndNote(
  deliver: (taken: () => void) => Promise<Delivery>,
  handedOver: WhenHandedOver,
): Promise<Delivery> {
  const delivery = await orNotSaved(
    deliver(() => {
      // Nobody waits for the note by now. Without it the user is reminded once too often, and no key is lost.
      handedOver().catch(() => {});
    }),
  );
  if (delivery.by === 'saved') await handedOver();
  return delivery;
}

/** `FILE_NOT_SAVED` in the place of whatever the host said. */
export async function orNotSaved<T>(handing: Promise<T>): Promise<T> {
  try {
    return await handing;
  } catch {
    throw new Refusal('FILE_NOT_SAVED');
  }
}
