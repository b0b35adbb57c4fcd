import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { AddressLook } from './address.ts';
import { Checks, Diagnosis } from './check.ts';
import { Connection, Domain, TokenPage } from './cloudflare.ts';
import { Danger } from './danger.ts';
import { FoundSetup } from './found-setup.ts';
import {
  BrowserRule,
  Drive,
  DriveId,
  FirstVisit,
  InstallPlace,
  InstallProof,
  KeyFileKind,
  OwnAddress,
  PickUp,
  PlaceId,
  Ways,
} from './hand-over.ts';
import { HomeNearby, HomeSession, RefusedProxy } from './home.ts';
import { Journey, StepId } from './journey.ts';
import { PlanToApprove } from './plan.ts';
import { type ProblemCode, Technical } from './problem.ts';
import { GoneOn, Progress, Unfinished } from './progress.ts';
import { Protection } from './protection.ts';
import { Device, DeviceId, Network, SetupId, ZoneSettingId } from './setup.ts';
import { Troubles } from './trouble.ts';

/** HTTP status of every closed error (RFC 9110 §15.5.21), where the transport is HTTP. */
export const PROBLEM_STATUS = 422;

/** The closed errors of a call: each carries at most what a technician may see. */
function problems<const Code extends ProblemCode>(...codes: readonly Code[]) {
  // The call was understood and could not be done; a browser's console need not call that a broken server.
  const details = { status: PROBLEM_STATUS, data: Technical.optional() };
  // Object.fromEntries widens its keys; they are exactly the codes passed in.
  return Object.fromEntries(codes.map((code) => [code, details])) as Record<Code, typeof details>;
}

const cloudflareProblems = problems(
  'NOT_CONNECTED',
  'TOKEN_REFUSED',
  'TOKEN_EXPIRED',
  'PERMISSION_MISSING',
  'OFFLINE',
  'CAPTIVE_PORTAL',
  'CLOCK_WRONG',
  'PROXY_IN_THE_WAY',
  'CONNECTION_INSPECTED',
  'CLOUDFLARE_UNREACHABLE',
  'CLOUDFLARE_BUSY',
  'CLOUDFLARE_FAILED',
  'CLOUDFLARE_REFUSED',
  'CLOUDFLARE_NOT_UNDERSTOOD',
);

/** What can keep a key file from being packed. */
const keyFileProblems = {
  ...cloudflareProblems,
  ...problems('ANSWERS_MISSING', 'DEVICE_UNKNOWN', 'KEY_MISSING', 'KEY_REFUSED'),
};

const lookProblems = problems('HOME_ADDRESS_MANGLED', 'HOME_UNREACHABLE', 'HOME_NOT_HOME_ASSISTANT');

/** What can keep Latchkey from working in Home Assistant. */
const homeProblems = problems(
  'HOME_LOGIN_NEEDED',
  'HOME_LOGIN_REFUSED',
  'HOME_NOT_ADMINISTRATOR',
  'HOME_SILENT',
  'HOME_REFUSED',
  'HOME_BUSY',
  'HOME_NOT_UNDERSTOOD',
  'HOME_CERTIFICATE_UNKNOWN',
);

/** What can end a build's part in Home Assistant. */
const homeBuildProblems = {
  ...homeProblems,
  ...problems(
    'HOME_OFFLINE',
    'HOME_CONFIGURATION_BROKEN',
    'CONNECTOR_REFUSED',
    'CONNECTOR_PORT_BLOCKED',
    'CONNECTOR_NOT_STARTED',
    'TRUST_NOT_VERIFIED',
    'TRUST_TAKEN_BACK',
  ),
};

/** Why carrying a plan out is refused or fails. */
const startProblems = {
  ...cloudflareProblems,
  ...homeBuildProblems,
  ...problems('ANSWERS_MISSING', 'PLAN_CHANGED', 'PLAN_BLOCKED', 'BUILD_RUNNING', 'KEY_REFUSED'),
};

const driveProblems = problems('DRIVE_GONE', 'DRIVE_FULL', 'DRIVE_READ_ONLY', 'DRIVE_BUSY', 'DRIVE_FAILED');

const installProblems = problems(
  'PLACE_GONE',
  'INSTALL_TOOLS_MISSING',
  'INSTALL_BROWSER_RUNNING',
  'INSTALL_REFUSED',
  'INSTALL_FAILED',
);

/** How a file or text left Latchkey: written by the program, or waiting at a one-time link of our own host. */
export const Delivery = z
  .discriminatedUnion('by', [
    z.object({ by: z.literal('saved'), fileName: z.string() }),
    z.object({ by: z.literal('download'), path: z.string(), fileName: z.string() }),
    z.object({ by: z.literal('cancelled') }),
  ])
  .readonly();
export type Delivery = z.infer<typeof Delivery>;

/** Who runs the connector: Home Assistant's own app, or another machine or container of the user's. */
export const ConnectorKind = z.enum(['home-assistant-app', 'docker', 'compose', 'linux', 'windows', 'mac']);
export type ConnectorKind = z.infer<typeof ConnectorKind>;

/** Those that take the tunnel token only as text that somebody pastes; the others read it from a file. */
export const PastedTo = ConnectorKind.extract(['home-assistant-app', 'windows']);
export type PastedTo = z.infer<typeof PastedTo>;

/** How the private path is: see Cloudflare's tunnel status; `none` before it is built. */
export const TunnelStatus = z
  .object({
    status: z.enum(['none', 'inactive', 'degraded', 'healthy', 'down']),
    name: z.string().nullable(),
    /** What a visit through it with one of this computer's keys saw; `null` while there is none to show. */
    home: Diagnosis.nullable(),
  })
  .readonly();
export type TunnelStatus = z.infer<typeof TunnelStatus>;

/** One device's key and where it is in its life. */
export const KeyState = z
  .object({
    deviceId: DeviceId,
    fileName: z.string(),
    /** What the key is called where a device asks which one to use: the device's name in plain letters. */
    keyName: z.string(),
    /**
     * `ready` when the key is made and this computer holds it. `locked-away`: this computer keeps secrets that could not be
     * opened this time, and the key may be among them.
     */
    state: z.enum(['not-made', 'ready', 'spare-copy-deleted', 'locked-away', 'not-on-this-computer']),
    expiresOn: z.iso.datetime().nullable(),
  })
  .readonly();
export type KeyState = z.infer<typeof KeyState>;

/** A file of Latchkey's that could not be used, why, and where it lies now, which may be where it always was. */
export const SetAsideFile = z
  .object({
    what: z.enum(['secrets', 'answers', 'journal']),
    reason: z.enum(['foreign', 'corrupt', 'newer-version', 'wrong-key']),
    file: z.string(),
  })
  .readonly();
export type SetAsideFile = z.infer<typeof SetAsideFile>;

/**
 * Everything the window can ask of the program. Main implements it, the window's client and the tests'
 * double are derived from it; nothing else crosses.
 */
export const contract = {
  about: oc.output(
    z
      .object({
        version: z.string(),
        host: z.enum(['electron', 'browser']),
        custody: z.enum(['keychain', 'memory']),
        /** Why the keychain could not be used; `null` where it could, and where nobody asked it. */
        custodyReason: z.enum(['unavailable', 'locked', 'denied']).nullable(),
        /**
         * Files that could not be read when Latchkey opened them. They are kept: secrets of a newer version or of another
         * key where they were, everything else under another name.
         */
        setAside: z.array(SetAsideFile).readonly(),
      })
      .readonly(),
  ),

  journey: {
    /** The wizard's state, now and whenever it changes. */
    watch: oc.output(eventIterator(Journey)),
    /**
     * Enters a mode; what was answered in it before is still there. Practice needs no account and changes nothing real.
     */
    begin: oc
      .input(z.object({ mode: z.enum(['practice', 'real']) }))
      .output(Journey)
      .errors(problems('BUILD_RUNNING')),
    goTo: oc
      .input(z.object({ step: StepId }))
      .output(Journey)
      .errors(problems('ANSWERS_MISSING')),
    /** Goes on with a home that was found at Cloudflare: its answers become the wizard's. */
    adopt: oc
      .input(z.object({ setupId: SetupId }))
      .output(Journey)
      .errors({ ...cloudflareProblems, ...problems('ANSWERS_MISSING', 'SETUP_UNKNOWN', 'BUILD_RUNNING') }),
    /** Whether everything is to be taken away. Nothing happens yet: the plan that follows is shown first. */
    wantRemoval: oc
      .input(z.object({ removal: z.enum(['wanted', 'not-wanted']) }))
      .output(Journey)
      .errors(problems('ANSWERS_MISSING')),
    /** Wants a new tunnel, for instance when somebody has seen the token of the old one. */
    wantNewTunnel: oc.output(Journey).errors(problems('ANSWERS_MISSING')),
  },

  cloudflare: {
    tokenPage: oc.output(TokenPage),
    /** The connection, now and whenever it changes. */
    watch: oc.output(eventIterator(Connection)),
    /** Takes a pasted token, probes what it may do (watch shows each permission) and keeps it if it is alive. */
    connect: oc
      .input(z.object({ token: z.string().max(4000) }))
      .output(Connection)
      .errors({ ...cloudflareProblems, ...problems('TOKEN_MANGLED', 'TOKEN_GLOBAL_KEY') }),
    /** The practice account's token is filled in by the program itself. */
    connectPractice: oc.output(Connection).errors({ ...cloudflareProblems, ...problems('PRACTICE_ONLY') }),
    /** Looks again at the domains and permissions, for instance after a name server change; `watch` shows both. */
    domains: oc.output(z.array(Domain).readonly()).errors(cloudflareProblems),
    /** Homes that Latchkey built in the chosen domain, other than the one this journey is about. */
    findSetups: oc
      .output(z.array(FoundSetup).readonly())
      .errors({ ...cloudflareProblems, ...problems('ANSWERS_MISSING') }),
    chooseDomain: oc
      .input(z.object({ zoneId: z.string().max(100) }))
      .output(Journey)
      .errors({ ...cloudflareProblems, ...problems('DOMAIN_UNKNOWN', 'DOMAIN_NOT_ACTIVE') }),
  },

  home: {
    /** Homes that announce themselves or answer at the places Home Assistant usually is. */
    find: oc.output(z.array(HomeNearby).readonly()),
    /** Knocks where the user says. Sends nothing secret, so a certificate is shown here and not judged. */
    look: oc
      .input(z.object({ url: z.string().max(2048) }))
      .output(HomeNearby)
      .errors(lookProblems),
    /**
     * Takes the home. One with a certificate of its own making is taken only with its fingerprint, as the user saw it
     * (`HOME_CERTIFICATE_UNKNOWN` otherwise): everything secret that is sent there later goes to that very certificate.
     */
    choose: oc
      .input(z.object({ url: z.string().max(2048), trusting: z.string().max(100).optional() }))
      .output(Journey)
      .errors({
        ...lookProblems,
        ...problems('HOME_INSTALLING', 'HOME_NOT_ONBOARDED', 'HOME_CERTIFICATE_UNKNOWN'),
      }),

    /** Whether Latchkey has been let in, now and whenever that changes. */
    watch: oc.output(eventIterator(HomeSession)),
    /**
     * Waits for the user to log in on Home Assistant's own page, whose address is in the answer. The window only opens it:
     * what is typed there never comes to Latchkey.
     */
    logIn: oc.output(HomeSession).errors(problems('ANSWERS_MISSING', 'HOME_UNREACHABLE')),
    /** The other way in: a long-lived access token that the user made. Kept in memory only. */
    logInWithToken: oc
      .input(z.object({ token: z.string().max(4000) }))
      .output(HomeSession)
      .errors({ ...homeProblems, ...problems('ANSWERS_MISSING', 'HOME_TOKEN_MANGLED') }),
    /** Gives back what let Latchkey in; also ends a wait for the login. What was learned stays answered. */
    logOut: oc.output(HomeSession),
    /** Looks at everything again, for instance after the user changed something there. */
    lookAgain: oc.output(HomeSession).errors({ ...homeProblems, ...problems('ANSWERS_MISSING') }),
    /** What of the offers the user goes along with. Who runs the connector is asked here too. */
    wish: oc
      .input(
        z.object({
          connector: z.enum(['app', 'elsewhere']).optional(),
          loginLimit: z.enum(['wanted', 'declined']).optional(),
          urls: z.enum(['wanted', 'declined']).optional(),
        }),
      )
      .output(Journey)
      .errors(problems('ANSWERS_MISSING')),
    /** Networks from which Home Assistant is to accept visits; the plan that follows shows what that changes. */
    trust: oc
      .input(z.object({ proxies: z.array(Network).min(1).max(20) }))
      .output(Journey)
      .errors(problems('ANSWERS_MISSING')),
    /** Whom Home Assistant's log names as refused, newest first. */
    refusedProxies: oc
      .output(z.array(RefusedProxy).readonly())
      .errors({ ...homeProblems, ...problems('ANSWERS_MISSING') }),
    /** Asks Home Assistant to update itself, with a backup first. Returns when it has begun. */
    update: oc.output(HomeSession).errors({ ...homeProblems, ...problems('ANSWERS_MISSING') }),
  },

  address: {
    look: oc
      .input(z.object({ name: z.string().max(300) }))
      .output(AddressLook)
      .errors({ ...cloudflareProblems, ...problems('ANSWERS_MISSING') }),
    /** `takeOver` replaces the record that `look` showed there; another one that stands there by now is refused. */
    choose: oc
      .input(
        z.object({
          name: z.string().max(300),
          takeOver: z.object({ type: z.string().max(20), content: z.string().max(5000) }).optional(),
        }),
      )
      .output(Journey)
      .errors({
        ...cloudflareProblems,
        ...problems('ANSWERS_MISSING', 'ADDRESS_MANGLED', 'ADDRESS_TOO_DEEP', 'ADDRESS_TAKEN'),
      }),
  },

  devices: {
    /** The whole list each time; what is wrong with it comes back as a code, and nothing is lost. */
    save: oc
      .input(z.object({ devices: z.array(Device).max(500) }))
      .output(Journey)
      .errors(problems('DEVICES_NONE', 'DEVICES_TOO_MANY', 'DEVICES_INVALID')),
  },

  protection: {
    look: oc
      .output(z.array(Protection).readonly())
      .errors({ ...cloudflareProblems, ...problems('ANSWERS_MISSING') }),
    save: oc
      .input(z.object({ declined: z.array(ZoneSettingId) }))
      .output(Journey)
      .errors(problems('ANSWERS_MISSING')),
  },

  build: {
    /** A build or undo that was broken off, by a crash or a closed window, and how far it had come. */
    unfinished: oc.output(Unfinished.nullable()),
    /** What others have put there that the lock cannot help; `plan` does not touch it. */
    dangers: oc
      .output(z.array(Danger).readonly())
      .errors({ ...cloudflareProblems, ...homeProblems, ...problems('ANSWERS_MISSING') }),
    /** Looks at everything and says what would change; changes nothing. */
    plan: oc
      .output(PlanToApprove)
      .errors({ ...cloudflareProblems, ...homeProblems, ...problems('ANSWERS_MISSING') }),
    /** Carries out the plan the user approved. Returns when it is over; `watch` shows the way. */
    start: oc
      .input(z.object({ planId: z.string().max(100) }))
      .output(Progress)
      .errors(startProblems),
    /**
     * Goes on after a build that failed: looks again and carries out what is left, as long as the user has approved all of
     * it. Otherwise it begins nothing, and the plan has to be approved anew.
     */
    goOn: oc.output(GoneOn).errors(startProblems),
    /** Stops after the calls under way and takes away again what this build has made. */
    stopAndUndo: oc
      .output(Progress)
      .errors({ ...cloudflareProblems, ...homeBuildProblems, ...problems('BUILD_RUNNING') }),
    watch: oc.output(eventIterator(Progress)),
  },

  tunnel: {
    /** Asks Cloudflare every few seconds until the path is healthy, then less often. */
    watch: oc
      .output(eventIterator(TunnelStatus))
      .errors({ ...cloudflareProblems, ...problems('ANSWERS_MISSING') }),
    /**
     * Puts what the connector needs on this computer's clipboard: for Home Assistant's app the tunnel token, for Windows the
     * one command that takes no file. The token itself never enters the window.
     */
    copy: oc
      .input(z.object({ for: PastedTo }))
      .output(z.object({ copied: z.literal(true) }))
      .errors({ ...cloudflareProblems, ...problems('ANSWERS_MISSING', 'CLIPBOARD_UNAVAILABLE') }),
    /** The tunnel token as a file that the connector reads, so that no command line shows it. */
    saveToken: oc
      .output(Delivery)
      .errors({ ...cloudflareProblems, ...problems('ANSWERS_MISSING', 'FILE_NOT_SAVED') }),
    /** In practice mode the program plays the home's part and connects the pretend tunnel. */
    playHome: oc
      .output(TunnelStatus)
      .errors({ ...cloudflareProblems, ...problems('PRACTICE_ONLY', 'ANSWERS_MISSING') }),
  },

  checks: {
    /** Tries every lock from outside. Returns when all have been tried; `watch` shows each. */
    run: oc.output(Checks).errors({ ...cloudflareProblems, ...problems('ANSWERS_MISSING', 'KEY_MISSING') }),
    watch: oc.output(eventIterator(Checks)),
  },

  trouble: {
    /** Looks for every known reason why the home cannot be reached. Returns when it has looked; `watch` shows each. */
    look: oc.output(Troubles).errors({ ...cloudflareProblems, ...problems('ANSWERS_MISSING') }),
    watch: oc.output(eventIterator(Troubles)),
  },

  keys: {
    list: oc
      .output(z.array(KeyState).readonly())
      .errors({ ...cloudflareProblems, ...problems('ANSWERS_MISSING') }),
    /** The words that open one device's key file. */
    passphrase: oc
      .input(z.object({ deviceId: DeviceId }))
      .output(z.object({ words: z.array(z.string()).readonly() }).readonly())
      .errors(problems('DEVICE_UNKNOWN', 'KEY_MISSING')),
    /** Hands the key file over as a file. */
    save: oc
      .input(z.object({ deviceId: DeviceId, as: KeyFileKind }))
      .output(Delivery)
      .errors({ ...keyFileProblems, ...problems('FILE_NOT_SAVED') }),
    /** All keys that are here in one folder (an archive where there is none to choose), each with a page of instructions. */
    saveAll: oc.output(Delivery).errors({ ...keyFileProblems, ...problems('FILE_NOT_SAVED') }),
    /** One device's instructions as a page to print. Nothing secret is on it. */
    page: oc
      .input(z.object({ deviceId: DeviceId }))
      .output(Delivery)
      .errors(problems('ANSWERS_MISSING', 'DEVICE_UNKNOWN', 'FILE_NOT_SAVED')),
    /** Deletes this computer's spare copy of a key and its words. The device keeps its own. */
    forget: oc
      .input(z.object({ deviceId: DeviceId }))
      .output(z.array(KeyState).readonly())
      .errors({ ...cloudflareProblems, ...problems('ANSWERS_MISSING', 'DEVICE_UNKNOWN') }),
  },

  handOver: {
    /** What this computer can do beside saving a file. */
    ways: oc.output(Ways),

    drives: {
      /** Sticks and cards, now and whenever one comes or goes. */
      watch: oc.output(eventIterator(z.array(Drive).readonly())).errors(driveProblems),
      /** Writes the devices' key files, reads them back, and says how they are called there. */
      save: oc
        .input(z.object({ driveId: DriveId, deviceIds: z.array(DeviceId).min(1).max(500) }))
        .output(z.object({ fileNames: z.array(z.string()).readonly() }).readonly())
        .errors({ ...keyFileProblems, ...driveProblems }),
      /** Deletes key files from the drive. A deleted file can often be brought back by those who know how. */
      remove: oc
        .input(
          z.object({
            driveId: DriveId,
            fileNames: z.array(z.string().max(255)).min(1).max(500),
          }),
        )
        .output(z.object({ removed: z.literal(true) }).readonly())
        .errors({ ...driveProblems, ...problems('ANSWERS_MISSING') }),
      eject: oc
        .input(z.object({ driveId: DriveId }))
        .output(z.object({ ejected: z.literal(true) }).readonly())
        .errors(driveProblems),
    },

    /**
     * Opens the system's share sheet, for AirDrop. Returns when it is closed: what was chosen there is not told, so it does
     * not count as handed over before `arrived`.
     */
    share: oc
      .input(z.object({ deviceId: DeviceId, as: KeyFileKind }))
      .output(z.object({ shown: z.literal(true) }).readonly())
      .errors({ ...keyFileProblems, ...problems('SHARE_UNAVAILABLE', 'FILE_NOT_SAVED') }),
    /** Nobody but the user can see it: the key came to its device. */
    arrived: oc
      .input(z.object({ deviceId: DeviceId }))
      .output(Journey)
      .errors(problems('ANSWERS_MISSING', 'DEVICE_UNKNOWN')),

    pickUp: {
      /** Where a phone in the same network could reach this computer, the likely one first. */
      addresses: oc.output(z.array(OwnAddress).readonly()),
      /** Lays a key out to be fetched with a phone's camera. Ends one that is open. */
      open: oc
        .input(z.object({ deviceId: DeviceId, address: z.string().max(100) }))
        .output(PickUp)
        .errors({ ...keyFileProblems, ...problems('NETWORK_GONE', 'PICKUP_BLOCKED') }),
      watch: oc.output(eventIterator(PickUp)),
      cancel: oc.output(PickUp),
    },

    install: {
      /** Where on this computer the key can go, what would be done, and where it is already. */
      places: oc
        .input(z.object({ deviceId: DeviceId }))
        .output(z.array(InstallPlace).readonly())
        .errors({ ...keyFileProblems, ...problems('INSTALL_FAILED') }),
      install: oc
        .input(z.object({ deviceId: DeviceId, placeId: PlaceId }))
        .output(z.array(InstallPlace).readonly())
        .errors({ ...keyFileProblems, ...installProblems }),
      remove: oc
        .input(z.object({ deviceId: DeviceId, placeId: PlaceId }))
        .output(z.array(InstallPlace).readonly())
        .errors({ ...keyFileProblems, ...installProblems }),
      /** Rules that stop browsers on this computer from asking which key to show. Nothing is done: they are to be copied. */
      rules: oc
        .input(z.object({ deviceId: DeviceId }))
        .output(z.array(BrowserRule).readonly())
        .errors(keyFileProblems),
      /** Visits the home with the key as it was installed. */
      prove: oc
        .input(z.object({ deviceId: DeviceId, placeId: PlaceId }))
        .output(InstallProof)
        .errors({ ...keyFileProblems, ...installProblems }),
    },

    visit: {
      /** Waits for the device to come in with its key; ends when it was seen. */
      watch: oc
        .input(z.object({ deviceId: DeviceId }))
        .output(eventIterator(FirstVisit))
        .errors(keyFileProblems),
      /** In practice mode the program plays the device's part and opens the address with its key. */
      play: oc
        .input(z.object({ deviceId: DeviceId }))
        .output(InstallProof)
        .errors({ ...keyFileProblems, ...problems('PRACTICE_ONLY') }),
      /** Nobody but the user can see it: the device came in. */
      confirm: oc
        .input(z.object({ deviceId: DeviceId }))
        .output(Journey)
        .errors(problems('ANSWERS_MISSING', 'DEVICE_UNKNOWN')),
    },
  },
};
