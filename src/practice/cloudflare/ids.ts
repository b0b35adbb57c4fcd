import { randomBytes, randomUUID } from 'node:crypto';
import type { Ids } from './cloud.ts';

export const randomIds: Ids = {
  hex: () => randomBytes(16).toString('hex'),
  uuid: randomUUID,
  bytes: (count) => randomBytes(count),
};

/** A secret in the form of a user token (`cfut_`), an account token (`cfat_`) or the older form without prefix. */
export function tokenSecret(kind: 'user' | 'account' | 'legacy', { bytes }: Pick<Ids, 'bytes'>): string {
  // 20 random bytes are 40 hex characters; newer tokens end in a checksum, which nobody but Cloudflare can check.
  const body = bytes(20).toString('hex');
  switch (kind) {
    case 'user':
      return `cfut_${body}${bytes(4).toString('hex')}`;
    case 'account':
      return `cfat_${body}${bytes(4).toString('hex')}`;
    case 'legacy':
      return body;
  }
}
