import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Copied } from '../copied.ts';
import { Delivery } from '../delivery.ts';
import { KeyFileKind } from '../hand-over.ts';
import { KeyState } from '../key-state.ts';
import { DeviceId } from '../setup.ts';
import {
  cloudflareProblems,
  keepsAnswers,
  keyFileProblems,
  needsAnswers,
  problems,
  storageProblems,
} from './problems.ts';

export const keysCalls = {
  list: needsAnswers.errors(cloudflareProblems).output(z.array(KeyState).readonly()),
  /** The words that open one device's key file. */
  passphrase: oc
    .input(z.object({ deviceId: DeviceId }))
    .output(z.object({ words: z.array(z.string()).readonly() }).readonly())
    .errors({ ...storageProblems, ...problems('DEVICE_UNKNOWN', 'KEY_MISSING') }),
  /** Puts the words on this computer's clipboard, for a minute. */
  copyPassphrase: oc
    .input(z.object({ deviceId: DeviceId }))
    .output(Copied)
    .errors({
      ...storageProblems,
      ...problems('DEVICE_UNKNOWN', 'KEY_MISSING', 'CLIPBOARD_UNAVAILABLE'),
    }),
  /** Hands the key file over as a file. */
  save: oc
    .input(z.object({ deviceId: DeviceId, as: KeyFileKind }))
    .output(Delivery)
    .errors({ ...keyFileProblems, ...problems('FILE_NOT_SAVED') }),
  /**
   * What a private Alexa skill needs at Amazon to come in with this key, as a folder (an archive where there is none to
   * choose). The words do not lock the key in it.
   */
  alexaKit: oc
    .input(z.object({ deviceId: DeviceId }))
    .output(Delivery)
    .errors({ ...keyFileProblems, ...problems('FILE_NOT_SAVED') }),
  /** All keys that are here in one folder (an archive where there is none to choose), each with a page of instructions. */
  saveAll: oc.output(Delivery).errors({ ...keyFileProblems, ...problems('FILE_NOT_SAVED') }),
  /** One device's instructions as a page to print. Nothing secret is on it. */
  page: needsAnswers
    .errors(problems('DEVICE_UNKNOWN', 'FILE_NOT_SAVED'))
    .input(z.object({ deviceId: DeviceId }))
    .output(Delivery),
  /**
   * Deletes this computer's spare copy of a key and its words, for which the keychain takes a new secret. The device keeps
   * its own.
   */
  forget: keepsAnswers
    .errors({ ...cloudflareProblems, ...problems('DEVICE_UNKNOWN', 'KEYCHAIN_CLOSED') })
    .input(z.object({ deviceId: DeviceId }))
    .output(z.array(KeyState).readonly()),
};
