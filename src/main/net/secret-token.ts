import { createHash, timingSafeEqual } from 'node:crypto';

export type RandomBytes = (count: number) => Uint8Array;

/** 128 bits: at a million guesses a second, ten minutes find it once in 10^29 times. So wrong guesses need no counting. */
const TOKEN_BYTES = 16;

/** A secret of 22 characters that fit a URL and a small QR code. */
export function newToken(randomBytes: RandomBytes): string {
  return Buffer.from(randomBytes(TOKEN_BYTES)).toString('base64url');
}

/** Tells nobody by its duration how near a guess was: both sides are hashed to the same length and compared whole. */
export function isSameToken(offered: string, token: string, isEqual = timingSafeEqual): boolean {
  return isEqual(digest(offered), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
