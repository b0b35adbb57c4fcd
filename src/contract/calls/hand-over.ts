import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import {
  BrowserRule,
  Drive,
  DriveId,
  FirstVisit,
  InstallProof,
  InstallTarget,
  KeyFileKind,
  OwnAddress,
  PickUp,
  PlaceId,
  Ways,
  WrittenKeyFile,
} from '../hand-over.ts';
import { Journey } from '../journey.ts';
import { DeviceId } from '../setup.ts';
import {
  driveProblems,
  installProblems,
  keepsAnswers,
  keyFileProblems,
  needsAnswers,
  problems,
} from './problems.ts';

export const handOverCalls = {
  /** What this computer can do beside saving a file. */
  ways: oc.output(Ways),

  drives: {
    /** Sticks and cards, now and whenever one comes or goes. */
    watch: oc.output(eventIterator(z.array(Drive).readonly())).errors(driveProblems),
    /** Writes the devices' key files, reads them back, and says how they are called there. */
    save: oc
      .input(z.object({ driveId: DriveId, deviceIds: z.array(DeviceId).min(1).max(500) }))
      .output(z.object({ files: z.array(WrittenKeyFile).readonly() }).readonly())
      .errors({ ...keyFileProblems, ...driveProblems }),
    /** Deletes key files from the drive. A deleted file can often be brought back by those who know how. */
    remove: needsAnswers
      .errors(driveProblems)
      .input(
        z.object({
          driveId: DriveId,
          fileNames: z.array(z.string().max(255)).min(1).max(500),
        }),
      )
      .output(z.object({ removed: z.literal(true) }).readonly()),
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
  arrived: keepsAnswers
    .errors(problems('DEVICE_UNKNOWN'))
    .input(z.object({ deviceId: DeviceId }))
    .output(Journey),

  pickUp: {
    /** Where a phone in the same network could reach this computer, the likely one first. */
    addresses: oc.output(z.array(OwnAddress).readonly()),
    /** Lays a key out to be fetched with a phone's camera. Ends one that is open. */
    open: oc
      .input(z.object({ deviceId: DeviceId, address: z.string().max(100) }))
      .output(PickUp)
      .errors({ ...keyFileProblems, ...problems('NETWORK_GONE', 'PICKUP_BLOCKED') }),
    watch: oc.output(eventIterator(PickUp)),
    /** Puts the address of the one that is open on this computer's clipboard, for a minute. */
    copy: oc.output(PickUp).errors(problems('CLIPBOARD_UNAVAILABLE')),
    cancel: oc.output(PickUp),
  },

  install: {
    /** Where on this computer the key can go, what would be done, and where it is already. */
    places: oc
      .input(z.object({ deviceId: DeviceId }))
      .output(z.array(InstallTarget).readonly())
      .errors({ ...keyFileProblems, ...problems('INSTALL_FAILED') }),
    install: oc
      .input(z.object({ deviceId: DeviceId, placeId: PlaceId }))
      .output(z.array(InstallTarget).readonly())
      .errors({ ...keyFileProblems, ...installProblems }),
    remove: oc
      .input(z.object({ deviceId: DeviceId, placeId: PlaceId }))
      .output(z.array(InstallTarget).readonly())
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
    confirm: keepsAnswers
      .errors(problems('DEVICE_UNKNOWN'))
      .input(z.object({ deviceId: DeviceId }))
      .output(Journey),
  },
};
