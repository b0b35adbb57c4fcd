/**
 * Every way in which key work can be refused. `failed` means our own mistake or a broken library, with the details
 * withheld on purpose: a library's error text may quote what it was working on.
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

/** Carries a code and nothing else: neither a cause nor a sentence, because both could quote a secret. */
export class KeyRefused extends Error {
  override readonly name = 'KeyRefused';
  readonly code: KeyRefusal;

  constructor(code: KeyRefusal) {
    super(code);
    this.code = code;
  }
}
