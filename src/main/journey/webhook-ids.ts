import type { Exception, WebhookIds, WebhookRef } from '../../contract/exception.ts';
import type { Journey } from '../../contract/journey.ts';
import type { Setup } from '../../contract/setup.ts';
import { isRefusal } from '../errors/refusal.ts';
import type { Journal } from '../resources/model/journal.ts';
import type { Document } from '../storage/documents.ts';
import type { Vault } from '../storage/vault.ts';

/** The ids of webhooks that may pass without a key, in the vault. Answers, Setups and the journal only refer to them. */
export interface WebhookIdKeeper {
  all(): WebhookIds;
  /** Resolves when they are safe: only then may anything name them. @throws {Refusal} */
  keep(ids: WebhookIds): Promise<void>;
  /** Deletes those that nobody names, but for those that somebody is about to name. @throws {Refusal} */
  forgetAllBut(named: ReadonlySet<WebhookRef>): Promise<void>;
}

/** Where webhooks are named, and where their ids are. */
export interface WebhookPlace {
  readonly journey: Document<Journey>;
  readonly journal: Document<Journal>;
  readonly webhookIds: WebhookIdKeeper;
}

const PREFIX = 'webhook-id/';

export function createWebhookIdKeeper(
  vault: Pick<Vault, 'get' | 'set' | 'delete' | 'names'>,
): WebhookIdKeeper {
  const aboutToBeNamed = new Set<WebhookRef>();
  const kept = () =>
    vault
      .names()
      .filter((name) => name.startsWith(PREFIX))
      .map((name) => name.slice(PREFIX.length));
  return {
    all: () => Object.fromEntries(kept().map((ref) => [ref, vault.get(`${PREFIX}${ref}`) ?? ''])),
    async keep(ids) {
      for (const [ref, id] of Object.entries(ids)) {
        aboutToBeNamed.add(ref);
        await vault.set(`${PREFIX}${ref}`, id);
      }
    },
    async forgetAllBut(named) {
      for (const ref of named) aboutToBeNamed.delete(ref);
      const unnamed = kept().filter((ref) => !named.has(ref) && !aboutToBeNamed.has(ref));
      if (unnamed.length > 0) await vault.delete(...unnamed.map((ref) => `${PREFIX}${ref}`));
    },
  };
}

/**
 * Deletes the ids that neither the answers nor the last run name any more; a run that can be undone still names those before it.
 * A keychain that takes no new key leaves them in the vault until the next time.
 */
export async function forgetUnnamedWebhooks({ journey, journal, webhookIds }: WebhookPlace): Promise<void> {
  const { run } = journal.read();
  const named = [
    ...(journey.read().answers.exceptions ?? []),
    ...(run ? [...exceptionsOf(run.desired), ...exceptionsOf(run.from)] : []),
  ].flatMap(({ reach }) => (reach.kind === 'webhook' ? [reach.webhook] : []));
  await webhookIds.forgetAllBut(new Set(named)).catch((error: unknown) => {
    if (!isRefusal(error, ['KEYCHAIN_CLOSED'])) throw error;
  });
}

function exceptionsOf({ policy }: Setup): readonly Exception[] {
  return policy.exceptions ?? [];
}
