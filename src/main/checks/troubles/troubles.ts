import type { TroubleId } from '../../../contract/trouble.ts';
import { pathDown, twoConnectors } from './connector.ts';
import {
  androidFirstStart,
  androidNeverAsks,
  iphoneExtras,
  iphoneWantsKey,
  keyFileRefused,
  oldPageInBrowser,
  uploadTooLarge,
  voiceAssistants,
} from './devices.ts';
import { noSafeConnection, socketLost, webhooksRefused } from './edge.ts';
import {
  accessInFront,
  addressBanned,
  clockWrong,
  connectionInspected,
  edgeUnreachable,
  nameUnreliable,
  othersBanned,
  personAsked,
  recordRefused,
  redirectLoop,
  refusedAtEdge,
  resolverBlocked,
  sentElsewhere,
  tooManyVisits,
  upgradeLost,
  visitFailed,
  workerInFront,
} from './endings.ts';
import { externalUrlNotSet, slowAtHome } from './home-urls.ts';
import { keyRefused } from './lock.ts';
import { homeSilent, wrongPort, wrongScheme } from './origin.ts';
import { addressGone, addressNotInPath, recordWrittenBack } from './path.ts';
import { proxyNotTrusted, trustWasTakenBack, trustWrittenInFile } from './proxy-trust.ts';
import type { KnownTrouble } from './trouble.ts';

/** Every known trouble. A type error here means that one has an id and nobody looks for it. */
export const troubles: { readonly [Id in TroubleId]: KnownTrouble } = {
  'address-gone': addressGone,
  'record-written-back': recordWrittenBack,
  'name-unreliable': nameUnreliable,
  'resolver-blocked': resolverBlocked,
  'edge-unreachable': edgeUnreachable,
  'path-down': pathDown,
  'home-silent': homeSilent,
  'no-safe-connection': noSafeConnection,
  'connection-inspected': connectionInspected,
  'clock-wrong': clockWrong,
  'person-asked': personAsked,
  'access-in-front': accessInFront,
  'worker-in-front': workerInFront,
  'sent-elsewhere': sentElsewhere,
  'redirect-loop': redirectLoop,
  'refused-at-edge': refusedAtEdge,
  'too-many-visits': tooManyVisits,
  'record-refused': recordRefused,
  'address-banned': addressBanned,
  'upgrade-lost': upgradeLost,
  'proxy-not-trusted': proxyNotTrusted,
  'trust-written-in-file': trustWrittenInFile,
  'trust-was-taken-back': trustWasTakenBack,
  'wrong-port': wrongPort,
  'wrong-scheme': wrongScheme,
  'socket-lost': socketLost,
  'key-refused': keyRefused,
  'android-first-start': androidFirstStart,
  'android-never-asks': androidNeverAsks,
  'key-file-refused': keyFileRefused,
  'iphone-wants-key': iphoneWantsKey,
  'iphone-extras': iphoneExtras,
  'old-page-in-browser': oldPageInBrowser,
  'voice-assistants': voiceAssistants,
  'webhooks-refused': webhooksRefused,
  'address-not-in-path': addressNotInPath,
  'upload-too-large': uploadTooLarge,
  'slow-at-home': slowAtHome,
  'others-banned': othersBanned,
  'two-connectors': twoConnectors,
  'external-url-not-set': externalUrlNotSet,
  'visit-failed': visitFailed,
};
