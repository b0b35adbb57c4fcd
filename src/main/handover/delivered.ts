import type { Delivery } from '../../contract/contract.ts';
import type { Host, OutgoingFile, OutgoingFolder } from '../host.ts';
import { Refusal } from '../refusal.ts';

/** Hands a file over. `FILE_NOT_SAVED` when the host could not write it; what the system said of it may name paths. */
export async function delivered(host: Host, file: OutgoingFile): Promise<Delivery> {
  return orNotSaved(host.deliver(file));
}

/** The same for files that belong together. */
export async function deliveredFolder(host: Host, folder: OutgoingFolder): Promise<Delivery> {
  return orNotSaved(host.deliverFolder(folder));
}

/** `FILE_NOT_SAVED` in the place of whatever the host said. */
export async function orNotSaved<T>(handing: Promise<T>): Promise<T> {
  try {
    return await handing;
  } catch {
    throw new Refusal('FILE_NOT_SAVED');
  }
}
