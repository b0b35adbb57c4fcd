/**
 * Every way in which key work can be refused, with nothing beside the code, which could quote a secret. `failed` means our
 * own mistake or a broken library, with the details withheld on purpose: a library's error text may quote what it was
 * working on.
 */
export const keyRefusals = [
  'common-name-unfit',
  'friendly-name-unfit',
  'passphrase-empty',
  'passphrase-not-ascii',
  'private-key-unreadable',
  'certificate-unreadable',
  'certificate-not-for-key',
  'certificate-unsupported',
  'key-pool-closed',
  'failed',
] as const;
export type KeyRefusal = (typeof keyRefusals)[number];
