import type { SetupId } from '../../contract/setup.ts';
import type { Language } from '../../words/languages.ts';
import type { Clock } from '../clock/clock.ts';
import type { Host } from '../host/host.ts';
import type { KeyEnd, KeyEnds } from './key-ends.ts';
import { describeKeyEnds } from './words.ts';

/** More often than once a day: a computer that sleeps stops the timer as well. */
const LOOK_AGAIN_MS = 60 * 60_000;

export interface AnnounceIo {
  readonly keyEnds: KeyEnds;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly notify: NonNullable<Host['notify']>;
  /** In which language it is said. */
  readonly language: () => Language;
  /** `practice`: nothing is said of the real home while somebody practises. */
  readonly mode: () => 'practice' | 'real';
  /** Whether the key is still one that its device uses: it may have been switched off since it was read. */
  readonly isInUse: (key: KeyEnd) => boolean;
  /** When the user presses a notification, with the home whose keys it is about. */
  readonly onPress: (setupId: SetupId) => void;
}

/** Says at the start, and for as long as the program runs, which keys end within 60 days. Ends with the signal. */
export async function announceKeyEnds(io: AnnounceIo, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (io.mode() === 'real') await announceOnce(io).catch(() => undefined);
    await io.clock.sleep(LOOK_AGAIN_MS, signal).catch(() => undefined);
  }
}

async function announceOnce({
  keyEnds,
  clock,
  notify,
  language,
  isInUse,
  onPress,
}: AnnounceIo): Promise<void> {
  const due = await keyEnds.takeDue(clock.now(), isInUse);
  // One for each home, because a press can lead to one alone.
  for (const [setupId, keys] of Map.groupBy(due, (key) => key.setupId)) {
    notify({ ...describeKeyEnds(keys, language()), onPress: () => onPress(setupId) });
  }
}
