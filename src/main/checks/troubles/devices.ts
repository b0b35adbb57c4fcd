import type { TroubleId } from '../../../contract/trouble.ts';
import { cannotTell, type KnownTrouble, knownTrouble } from './trouble.ts';

/** What only somebody in front of the device can see, and what is so for everybody. They are told by what one sees. */
function seenAtTheDevice(id: TroubleId): KnownTrouble {
  return knownTrouble(id, [], () => cannotTell('by-hand'));
}

export const androidFirstStart = seenAtTheDevice('android-first-start');
export const androidNeverAsks = seenAtTheDevice('android-never-asks');
export const keyFileRefused = seenAtTheDevice('key-file-refused');
export const iphoneWantsKey = seenAtTheDevice('iphone-wants-key');
export const iphoneExtras = seenAtTheDevice('iphone-extras');
export const oldPageInBrowser = seenAtTheDevice('old-page-in-browser');

/** Their makers' servers have no key, so the lock refuses them, as it should. */
export const voiceAssistants = seenAtTheDevice('voice-assistants');

/** Cloudflare's limit for everybody (facts: 413). */
export const uploadTooLarge = seenAtTheDevice('upload-too-large');
