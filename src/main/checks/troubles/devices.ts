import type { TroubleId } from '../../../contract/trouble.ts';
import { cannotTell, defineTrouble, type KnownTrouble } from './trouble.ts';

/** What only somebody in front of the device can see, and what is so for everybody. They are told by what one sees. */
function defineDeviceTrouble(id: TroubleId): KnownTrouble {
  return defineTrouble(id, [], () => cannotTell('by-hand'));
}

export const androidFirstStart = defineDeviceTrouble('android-first-start');
export const androidNeverAsks = defineDeviceTrouble('android-never-asks');
export const keyFileRefused = defineDeviceTrouble('key-file-refused');
export const iphoneWantsKey = defineDeviceTrouble('iphone-wants-key');
export const iphoneExtras = defineDeviceTrouble('iphone-extras');
export const oldPageInBrowser = defineDeviceTrouble('old-page-in-browser');

/** Their makers' servers have no key, so the lock refuses them, as it should. */
export const voiceAssistants = defineDeviceTrouble('voice-assistants');

/** Cloudflare's limit for everybody (facts: cloudflare#upload-limit). */
export const uploadTooLarge = defineDeviceTrouble('upload-too-large');
