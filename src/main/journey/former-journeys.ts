import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { WebhookRef } from '../../contract/exception.ts';
import { WEBHOOK_REF_BYTES } from '../../contract/id-sizes.ts';
import { Refusal } from '../errors/refusal.ts';
import { type NameFormerWebhook, nameExceptionsIn } from '../resources/model/former-webhooks.ts';
import type { WebhookPlace } from './webhook-ids.ts';

/** Raised with every change that old files would not pass. */
export const JOURNEY_VERSION = 3;

/** In version 1 exceptions had the ids of webhooks in them; in version 2 the settings of the domain were asked on a step of their own. */
export function journeyMigrations(name: NameFormerWebhook) {
  return { 1: (data: unknown) => migrateFromVersion1(data, name), 2: migrateFromVersion2 };
}

const JourneyOfVersion1 = z.looseObject({
  answers: z.looseObject({ exceptions: z.array(z.unknown()).optional() }),
});

function migrateFromVersion1(data: unknown, name: NameFormerWebhook): unknown {
  const { answers, ...rest } = JourneyOfVersion1.parse(data);
  return { ...rest, answers: nameExceptionsIn(answers, name) };
}

const JourneyOfVersion2 = z.looseObject({ step: z.unknown() });

/** The settings are now part of the review. */
function migrateFromVersion2(data: unknown): unknown {
  const { step, ...rest } = JourneyOfVersion2.parse(data);
  return { ...rest, step: step === 'protection' ? 'build' : step };
}

/** The ids that were found in older documents, until the vault is open and they can go there. */
export interface FormerWebhooks {
  readonly name: NameFormerWebhook;
  /**
   * Keeps them in the vault, and only then writes the documents without them. Where that fails the old documents stay, and the
   * next start tries again.
   */
  moveInto(place: WebhookPlace): Promise<void>;
}

export function collectFormerWebhooks(): FormerWebhooks {
  const refs = new Map<string, WebhookRef>();
  return {
    name: (id) => {
      const ref = refs.get(id) ?? randomBytes(WEBHOOK_REF_BYTES).toString('hex');
      refs.set(id, ref);
      return ref;
    },
    async moveInto({ journey, journal, webhookIds }) {
      if (refs.size === 0) return;
      try {
        await webhookIds.keep(Object.fromEntries([...refs].map(([id, ref]) => [ref, id])));
        await Promise.all([journey.write(journey.read()), journal.write(journal.read())]);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    },
  };
}
