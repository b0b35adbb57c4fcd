import { Refusal } from '../../errors/refusal.ts';
import type { Access } from '../access.ts';

/** Home Assistant's are three parts with dots between them; what is in them and how long they are is its own business. */
const SHAPE = /^[A-Za-z0-9_.-]{20,2000}$/;

/**
 * The access that a token of the user's gives. Spaces, quotes and the word it travels with are forgiven.
 * `HOME_TOKEN_MANGLED` for what cannot be one.
 *
 * It is not given back: the user made it, perhaps for more than this, and takes it back in their profile.
 */
export function accessByToken(pasted: string): Access {
  const token = bare(bare(pasted).replace(/^(?:Authorization:\s*)?Bearer\s+/i, ''));
  if (!SHAPE.test(token)) throw new Refusal('HOME_TOKEN_MANGLED');
  return { token: async () => token, secrets: () => [token], giveBack: async () => {} };
}

/** Without what a copy brings along, visible or not. */
function bare(text: string): string {
  return text.replace(/^[\s\u200b\ufeff"'`]+|[\s\u200b\ufeff"'`]+$/g, '');
}
