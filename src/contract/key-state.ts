import { z } from 'zod';
import { DeviceId } from './setup.ts';

/** One device's key and where it is in its life. */
export const KeyState = z
  .object({
    deviceId: DeviceId,
    fileName: z.string(),
    /**
     * What the key is called where a device asks which one to use: the device's name in plain letters, and its number and month
     * once it was renewed.
     */
    keyName: z.string(),
    /** What the key before it is called there. Absent where it is the device's first. */
    oldKeyName: z.string().optional(),
    /**
     * `ready` when the key is made and this computer holds it. `locked-away`: this computer keeps secrets that could not be
     * opened this time, and the key may be among them.
     */
    state: z.enum(['not-made', 'ready', 'spare-copy-deleted', 'locked-away', 'not-on-this-computer']),
    expiresOn: z.iso.datetime().nullable(),
  })
  .readonly();
export type KeyState = z.infer<typeof KeyState>;
