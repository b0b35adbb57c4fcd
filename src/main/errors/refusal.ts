import type { Problem, ProblemCode, Technical } from '../../contract/problem.ts';

/**
 * Something that could not be done, as the user will hear of it: a closed code, and what a technician needs. It never
 * carries the request, so never a token or a key.
 */
export class Refusal extends Error implements Problem {
  override readonly name = 'Refusal';
  readonly code: ProblemCode;
  readonly technical: Technical;

  constructor(code: ProblemCode, technical: Technical = {}) {
    super(code);
    this.code = code;
    this.technical = technical;
  }
}

/**
 * Whether the call may have taken effect although no good answer came. Such a call is never simply sent again:
 * what exists is looked at first.
 */
export function mayHaveHappened(refusal: Refusal): boolean {
  return (
    refusal.code === 'CLOUDFLARE_UNREACHABLE' ||
    refusal.code === 'CLOUDFLARE_FAILED' ||
    refusal.code === 'CLOUDFLARE_NOT_UNDERSTOOD' ||
    refusal.code === 'HOME_SILENT' ||
    refusal.code === 'HOME_NOT_UNDERSTOOD'
  );
}
