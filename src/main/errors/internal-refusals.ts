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

/**
 * Every way in which a file can be refused that is not for the user to mend while Latchkey runs, with no path and no value
 * beside the code: each of them could end up in a log. `unfit` is our own mistake: a value its schema does not allow, caught
 * before it could replace a good one.
 */
export const storageRefusals = ['unreadable', 'unfit'] as const;
export type StorageRefusal = (typeof storageRefusals)[number];

/**
 * `unavailable`: this computer has no keychain, or it does not answer. `locked`: it has to be unlocked first, usually by
 * logging in. `denied`: the user, or a rule, said no. `switched-off`: Latchkey was started with `--no-keychain`, so nobody asked.
 */
export const keychainRefusals = ['unavailable', 'locked', 'denied', 'switched-off'] as const;
export type KeychainRefusal = (typeof keychainRefusals)[number];
