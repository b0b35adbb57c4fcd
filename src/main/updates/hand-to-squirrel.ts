import type { EventEmitter } from 'node:events';
import type { Clock } from '../clock/clock.ts';
import { UpdateFailure, UpdateRefusal } from './update-refusal.ts';

/** How long macOS may take to read the file and look at its signature, and then to end the program where that is to be started again. */
export const SQUIRREL_MS = 60_000;

/** What electron-updater has on a Mac. */
export interface SquirrelUpdater extends Pick<EventEmitter, 'once'> {
  quitAndInstall(): void;
}

/**
 * On a Mac the system's own updater takes the file, looks who signed it, and ends the program when it is ready to start the new one. Where
 * the program stays closed, `isTaken` resolves once it has the file.
 * @throws {UpdateRefusal | UpdateFailure} where it does not want it, or says nothing
 */
export async function handToSquirrel(
  updater: SquirrelUpdater,
  { isTaken, clock }: { readonly isTaken: Promise<void>; readonly clock: Pick<Clock, 'sleep'> },
): Promise<void> {
  const { promise: refused, reject } = Promise.withResolvers<never>();
  updater.once('error', () => reject(new UpdateRefusal('publisher')));
  const over = new AbortController();
  const silence = clock.sleep(SQUIRREL_MS, over.signal).then(() => {
    throw new UpdateFailure('not-installed');
  });
  // Its end comes as an error too, after somebody else has spoken.
  silence.catch(() => undefined);
  updater.quitAndInstall();
  await Promise.race([refused, isTaken, silence]).finally(() => over.abort());
}
