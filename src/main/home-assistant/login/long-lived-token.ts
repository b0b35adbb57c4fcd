import { Refusal } from '../../errors/refusal.ts';
import type { Access } from '../connection/access.ts';

/** Home Assistant's tokens are three parts joined by dots. Their contents and lengths are its own business. */
const SHAPE = /^[A-Za-z0-9_.-]{20,2000}$/;

/**
 * The access that a token of the user's gives. Spaces, quotes and the word it travels with are forgiven.
 * `HOME_TOKEN_MANGLED` for what cannot be one.
 *
 * It is not given back: the user made it, perhaps for other uses too, and can delete it in their profile.
 */
export function accessByToken(pasted: string): Access {
  const token = stripCopied(stripCopied(pasted).replace(/^(?:Authorization:\s*)?Bearer\s+/i, ''));
  if (!SHAPE.test(token)) throw new Refusal('HOME_TOKEN_MANGLED');
  return { token: async () => token, secrets: () => [token], giveBack: async () => {} };
}

/** Without the quotes and spaces, visible or not, that come with copying. */
function stripCopied(text: string): string {
  return text.replace(/^[\s\u200b\ufeff"'`]+|[\s\u200b\ufeff"'`]+$/g, '');
}
