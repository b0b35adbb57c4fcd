import type { UpdateFailureCode, UpdateRefusalCode } from '../../contract/updates.ts';

/** A file that is not taken, and why; `version` is what it calls itself, once that is known. */
export class UpdateRefusal extends Error {
  override readonly name = 'UpdateRefusal';
  readonly code: UpdateRefusalCode;
  readonly version: string | null;

  constructor(code: UpdateRefusalCode, version: string | null = null) {
    super(code);
    this.code = code;
    this.version = version;
  }
}

/** Something that did not come about and may the next time. */
export class UpdateFailure extends Error {
  override readonly name = 'UpdateFailure';
  readonly code: UpdateFailureCode;

  constructor(code: UpdateFailureCode) {
    super(code);
    this.code = code;
  }
}
