import type { Blocker } from '../../contract/plan.ts';
import type { FileMistake } from './read-setup-file.ts';

/** Why a command cannot do what it was asked for, beside what Cloudflare or Home Assistant refuse. */
export type TerminalReason =
  | { readonly kind: 'file-not-read'; readonly file: string; readonly code: string }
  | { readonly kind: 'file-wrong'; readonly file: string; readonly mistakes: readonly FileMistake[] }
  | { readonly kind: 'no-world'; readonly file: string }
  | { readonly kind: 'world-silent'; readonly file: string }
  | { readonly kind: 'no-token' }
  | { readonly kind: 'zone-unknown'; readonly address: string; readonly zones: readonly string[] }
  | { readonly kind: 'zone-not-active'; readonly zone: string }
  | { readonly kind: 'no-home' }
  | { readonly kind: 'several-homes'; readonly addresses: readonly string[] }
  | {
      readonly kind: 'address-not-kept';
      readonly address: string;
      readonly addresses: readonly string[];
    }
  | {
      readonly kind: 'another-home';
      readonly homes: readonly { readonly id: string; readonly address: string }[];
    }
  | { readonly kind: 'webhooks-lost'; readonly names: readonly string[] }
  | { readonly kind: 'running' }
  | { readonly kind: 'folder-shared'; readonly folder: string }
  | { readonly kind: 'folder-unusable'; readonly folder: string }
  | { readonly kind: 'keys-would-be-lost' }
  | { readonly kind: 'not-kept'; readonly folder: string; readonly code: string }
  | { readonly kind: 'not-agreed' }
  | { readonly kind: 'blocked'; readonly blockers: readonly Blocker[] };

export class TerminalRefusal extends Error {
  override readonly name = 'TerminalRefusal';
  readonly reason: TerminalReason;

  constructor(reason: TerminalReason) {
    super(reason.kind);
    this.reason = reason;
  }
}
