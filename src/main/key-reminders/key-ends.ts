import { z } from 'zod';
import { DAY_MS, isAnnounced } from '../../contract/key-end.ts';
import { SetupId } from '../../contract/setup.ts';
import type { Document } from '../storage/documents.ts';

/** When one key ends, as it was last read. */
export const KeyEnd = z
  .object({
    /** Whose home it opens. */
    setupId: SetupId,
    keyId: z.string(),
    /** The device, as the user named it. */
    name: z.string(),
    endsOn: z.iso.datetime(),
    /** When its end was last announced. */
    toldOn: z.iso.datetime().optional(),
  })
  .readonly();
export type KeyEnd = z.infer<typeof KeyEnd>;

const KeyEndsNoted = z.array(KeyEnd).readonly();
type KeyEndsNoted = z.infer<typeof KeyEndsNoted>;

/** `key-ends.json`, but for where it is. */
export const keyEndsDocument = { schema: KeyEndsNoted, version: 1, initial: [] as KeyEndsNoted };

/** How long after it was announced a key is not announced again. */
const PAUSE_MS = 7 * DAY_MS;

/** What is known of the ends of keys without asking anybody. */
export interface KeyEnds {
  /** Takes the place of what was known of this home's keys. @throws {Refusal} when it cannot be written down. */
  note(home: SetupId, keys: readonly Pick<KeyEnd, 'keyId' | 'name' | 'endsOn'>[]): Promise<void>;
  /**
   * The keys to announce now, the first to end before the others. They are written down as announced before anybody hears of them:
   * two starts never say the same. @throws {Refusal} when that cannot be done, and then nothing is to be said.
   */
  takeDue(now: Date, isInUse: (key: KeyEnd) => boolean): Promise<readonly KeyEnd[]>;
}

export function createKeyEnds(document: Document<KeyEndsNoted>): KeyEnds {
  return {
    note: (home, keys) => document.change((noted) => replaceHome(noted, home, keys)),
    async takeDue(now, isInUse) {
      let due: readonly KeyEnd[] = [];
      await document.change((noted) => {
        due = noted.filter((key) => isInUse(key) && isDue(key, now));
        const told = now.toISOString();
        return due.length === 0
          ? noted
          : noted.map((key) => (due.includes(key) ? { ...key, toldOn: told } : key));
      });
      return due.toSorted((one, other) => one.endsOn.localeCompare(other.endsOn));
    },
  };
}

function replaceHome(
  noted: KeyEndsNoted,
  home: SetupId,
  keys: readonly Pick<KeyEnd, 'keyId' | 'name' | 'endsOn'>[],
): KeyEndsNoted {
  const before = new Map(
    noted.filter(({ setupId }) => setupId === home).map(({ keyId, toldOn }) => [keyId, toldOn]),
  );
  return [
    ...noted.filter(({ setupId }) => setupId !== home),
    ...keys.map(({ keyId, name, endsOn }) => {
      const toldOn = before.get(keyId);
      return { setupId: home, keyId, name, endsOn, ...(toldOn === undefined ? {} : { toldOn }) };
    }),
  ];
}

function isDue({ endsOn, toldOn }: KeyEnd, now: Date): boolean {
  // A clock that was wrong for a while may have left a moment that is still to come.
  const isFresh = toldOn !== undefined && Math.abs(now.getTime() - new Date(toldOn).getTime()) < PAUSE_MS;
  return isAnnounced(endsOn, now) && !isFresh;
}
