import type { TroubleId } from '../../contract/trouble.ts';

/** Where somebody stands when they do not get in. */
export const groups = ['android', 'iphone', 'browser', 'home', 'voice', 'more'] as const;
export type Group = (typeof groups)[number];

/** Where each trouble is met. A key file is refused by phones and computers alike. */
const metIn = {
  'address-gone': ['browser'],
  'record-written-back': ['browser'],
  'name-unreliable': ['browser'],
  'resolver-blocked': ['browser'],
  'edge-unreachable': ['browser', 'android', 'iphone'],
  'path-down': ['browser'],
  'origin-unreachable': ['browser'],
  'origin-closed': ['browser'],
  'origin-not-secure': ['browser'],
  'origin-certificate-unknown': ['browser'],
  'origin-refuses-edge': ['browser'],
  'home-silent': ['browser', 'home'],
  'service-silent': ['browser'],
  'proxy-leads-elsewhere': ['browser'],
  'no-safe-connection': ['browser'],
  'connection-inspected': ['browser'],
  'clock-wrong': ['browser'],
  'person-asked': ['browser', 'android', 'iphone'],
  'access-in-front': ['browser'],
  'worker-in-front': ['browser'],
  'sent-elsewhere': ['browser'],
  'redirect-loop': ['browser'],
  'refused-at-edge': ['browser'],
  'too-many-visits': ['browser'],
  'record-refused': ['browser'],
  'address-banned': ['android', 'iphone', 'browser', 'home'],
  'others-banned': ['android', 'iphone', 'browser'],
  'upgrade-lost': ['browser'],
  'proxy-not-trusted': ['browser'],
  'trust-written-in-file': ['browser'],
  'trust-was-taken-back': ['browser'],
  'wrong-port': ['browser'],
  'wrong-scheme': ['browser'],
  'socket-lost': ['browser'],
  'key-refused': ['browser'],
  'android-first-start': ['android'],
  'android-never-asks': ['android'],
  'key-file-refused': ['android', 'iphone', 'browser'],
  'iphone-wants-key': ['iphone'],
  'iphone-extras': ['iphone'],
  'old-page-in-browser': ['browser'],
  'voice-assistants': ['voice'],
  'webhooks-refused': ['android', 'iphone', 'more'],
  'address-not-in-path': ['browser'],
  'upload-too-large': ['more'],
  'slow-at-home': ['home'],
  'two-connectors': ['browser'],
  'external-url-not-set': ['more'],
  'visit-failed': [],
} as const satisfies Readonly<Record<TroubleId, readonly Group[]>>;

export function isMetIn(id: TroubleId, group: Group): boolean {
  const where: readonly Group[] = metIn[id];
  return where.includes(group);
}
