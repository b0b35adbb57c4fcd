import { z } from 'zod';
import { DeviceId } from './setup.ts';

/** How a key reaches its device, and how it is seen to work there. No secret but the one-time address of a pick-up. */

/**
 * A .p12 for apps and systems, a configuration profile around it for Safari on an iPhone or a Mac, or key and certificate as
 * text for programs. The six words lock each of them.
 */
export const KeyFileKind = z.enum(['pkcs12', 'configuration-profile', 'pem']);
export type KeyFileKind = z.infer<typeof KeyFileKind>;

export const keyFileEndings = {
  pkcs12: 'p12',
  'configuration-profile': 'mobileconfig',
  pem: 'pem',
} as const satisfies Readonly<Record<KeyFileKind, string>>;

/** A key file as it lies on a drive. */
export const WrittenKeyFile = z.object({ name: z.string(), kind: KeyFileKind }).readonly();
export type WrittenKeyFile = z.infer<typeof WrittenKeyFile>;

/** What this computer can do beside saving a file. */
export const Ways = z
  .object({
    drives: z.enum(['possible', 'not-here']),
    share: z.enum(['possible', 'not-here']),
    pickUp: z.enum(['possible', 'no-network']),
    install: z.enum(['possible', 'not-here']),
  })
  .readonly();
export type Ways = z.infer<typeof Ways>;

const driveStates = ['ready', 'read-only', 'not-mounted'] as const;

/** Means something until the drive is taken out. */
export const DriveId = z.string().min(1).max(1000);

/** A stick or card that can be taken out. */
export const Drive = z
  .object({
    id: DriveId,
    /** As the user named it; empty when it has no name. */
    name: z.string(),
    fileSystem: z.enum(['fat', 'exfat', 'ntfs', 'apfs', 'hfs', 'other']),
    state: z.enum(driveStates),
    freeBytes: z.number().nonnegative().nullable(),
    totalBytes: z.number().nonnegative(),
    /** Key files of this Setup that lie there now. */
    keyFiles: z.array(z.string()).readonly(),
  })
  .readonly();
export type Drive = z.infer<typeof Drive>;

/** An address of this computer in a private network, at which a phone can fetch its key. The likely one comes first. */
export const OwnAddress = z
  .object({
    address: z.string(),
    /** The system's name of the interface, such as `wlan0`. */
    interfaceName: z.string(),
    kind: z.enum(['wifi', 'cable', 'other']),
  })
  .readonly();
export type OwnAddress = z.infer<typeof OwnAddress>;

const visitorKinds = ['iphone', 'android', 'computer', 'unknown'] as const;

/** Somebody who came to the pick-up. */
export const PickUpVisit = z
  .object({
    at: z.iso.datetime(),
    from: z.string(),
    by: z.enum(visitorKinds),
    /** `failed`: they asked for the key, and it could not be packed. */
    did: z.enum(['looked', 'fetched', 'failed']),
  })
  .readonly();
export type PickUpVisit = z.infer<typeof PickUpVisit>;

/** The one pick-up there is at a time. */
export const PickUp = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('closed') }),
    z.object({
      state: z.literal('open'),
      deviceId: DeviceId,
      /** To be scanned: whoever has it can fetch the locked file. */
      url: z.string(),
      address: z.string(),
      expiresAt: z.iso.datetime(),
      fetchesLeft: z.number().int().nonnegative(),
      visits: z.array(PickUpVisit).readonly(),
    }),
    z.object({
      state: z.literal('over'),
      deviceId: DeviceId,
      why: z.enum(['fetched', 'expired', 'cancelled', 'network-lost']),
      visits: z.array(PickUpVisit).readonly(),
    }),
  ])
  .readonly();
export type PickUp = z.infer<typeof PickUp>;

export const placeKinds = ['chromium', 'firefox', 'mac-keychain', 'windows-store'] as const;
export const installBlockers = [
  'browser-running',
  'tools-missing',
  'primary-password',
  'sandboxed',
  'not-readable',
] as const;

/** The package that brings NSS's programs, by the name that it has in this system. */
const nssPackages = ['libnss3-tools', 'nss-tools', 'mozilla-nss-tools', 'nss'] as const;
export const NssPackage = z.enum(nssPackages);
export type NssPackage = z.infer<typeof NssPackage>;

export const PlaceId = z.string().min(1).max(1000);

/** Where on this computer a key can be put, and whether this device's key is there. */
export const InstallTarget = z
  .object({
    id: PlaceId,
    kind: z.enum(placeKinds),
    /** Which one of its kind: the profile of a Firefox, the keychain; empty when there is only one. */
    name: z.string(),
    /** The folder that would be changed, as the user would write it; null when it is the system's store. */
    folder: z.string().nullable(),
    state: z.enum(['absent', 'installed', 'blocked']),
    blocker: z.enum(installBlockers).nullable(),
    /** With `tools-missing`: what to install, where that is known. */
    needs: NssPackage.optional(),
    /** Exactly what will be run, in order, without any secret. */
    commands: z.array(z.string()).readonly(),
  })
  .readonly();
export type InstallTarget = z.infer<typeof InstallTarget>;

const ruledBrowsers = ['chromium', 'chrome', 'edge', 'brave'] as const;

/**
 * A rule that lets a browser show the key without asking. On most systems only an administrator can put it in place, so it is
 * offered to be copied.
 */
export const BrowserRule = z
  .object({
    browser: z.enum(ruledBrowsers),
    /** They differ in who may set it: `path` is a file, a key of Windows' registry, or a domain of a Mac's preferences. */
    keptIn: z.enum(['file', 'registry', 'preferences']),
    path: z.string(),
    content: z.string(),
    /** What puts it in place, for a terminal. */
    command: z.string(),
    /** What takes it out again, whoever added to it; null where the place itself says how. */
    removal: z.string().nullable(),
  })
  .readonly();
export type BrowserRule = z.infer<typeof BrowserRule>;

/** What a real visit with the installed key brought. `not-provable`: this system lets only a browser use the key. */
export const InstallProof = z
  .object({ outcome: z.enum(['opened', 'refused', 'not-reached', 'not-provable']) })
  .readonly();
export type InstallProof = z.infer<typeof InstallProof>;

/** Waiting for a device to come in with its key. Outside practice nobody can see that, so the user says it. */
export const FirstVisit = z
  .discriminatedUnion('state', [
    z.object({
      state: z.literal('waiting'),
      open: z.string(),
      seenBy: z.enum(['latchkey', 'user']),
      /** Whether what is opened tells the device's newest key from the one before it, where that still opens. */
      opensTo: z.enum(['newest-key', 'either-key']),
    }),
    z.object({ state: z.literal('seen'), at: z.iso.datetime() }),
  ])
  .readonly();
export type FirstVisit = z.infer<typeof FirstVisit>;
