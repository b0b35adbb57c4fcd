/**
 * Every way in which a file can be refused. `unfit` is our own mistake: a value its schema does not allow, caught before
 * it could replace a good one.
 */
export const storageRefusals = ['unreadable', 'unwritable', 'disk-full', 'unfit'] as const;
export type StorageRefusal = (typeof storageRefusals)[number];

/** Carries a code and nothing else: no cause, no path and no value, because each of them could end up in a log. */
export class StorageRefused extends Error {
  override readonly name = 'StorageRefused';
  readonly code: StorageRefusal;

  constructor(code: StorageRefusal) {
    super(code);
    this.code = code;
  }
}
