import type { Delivery } from '../../contract/contract.ts';
import type { Host, OutgoingFile } from '../host.ts';
import { Refusal } from '../refusal.ts';

/** Hands a file over. `FILE_NOT_SAVED` when the host could not write it; what the system said of it may name paths. */
export async function delivered(host: Host, file: OutgoingFile): Promise<Delivery> {
  try {
    return await host.deliver(file);
  } catch {
    throw new Refusal('FILE_NOT_SAVED');
  }
}
