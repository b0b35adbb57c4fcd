import { createHmac } from 'node:crypto';
import type { Webhook } from './webhooks.ts';

/**
 * A webhook as the window may know it: everything but its id. In its place is a handle that stays the same, so that a choice can be
 * kept, shown and sent back.
 */
export interface ShownWebhook extends Omit<Webhook, 'id'> {
  /** 32 hexadecimal digits. */
  readonly handle: string;
}

/**
 * What handles are made with: 32 random bytes of this computer's, kept where secrets are. A plain digest would not do, since the
 * owner of an automation may have typed an id that can be guessed.
 */
export type HandleKey = Uint8Array;

export function showWebhook(webhook: Webhook, key: HandleKey): ShownWebhook {
  const { id, ...shown } = webhook;
  return { handle: handleOf(id, key), ...shown };
}

/** The webhook that was shown with this handle; `undefined` when it is gone. */
export function findShownWebhook(
  webhooks: readonly Webhook[],
  handle: string,
  key: HandleKey,
): Webhook | undefined {
  return webhooks.find(({ id }) => handleOf(id, key) === handle);
}

const HANDLE_LENGTH = 32;

function handleOf(id: string, key: HandleKey): string {
  return createHmac('sha256', key).update(`webhook ${id}`).digest('hex').slice(0, HANDLE_LENGTH);
}
