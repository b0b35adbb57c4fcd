import { z } from 'zod';
import type { HomeAssistant } from '../connection/home-assistant.ts';

/** How a webhook can be called at all (facts: home-assistant#webhook-answers). */
const webhookMethods = ['GET', 'HEAD', 'POST', 'PUT'] as const;
export type WebhookMethod = (typeof webhookMethods)[number];

/**
 * What calls a webhook, as far as that matters to somebody who decides about a gap for it.
 * - phone: the companion app, with its location and sensors
 * - location: an app or service that reports where somebody is
 * - automation: whatever its owner had in mind
 * - assistant: a speaker at home, always from there
 */
export type WebhookKind = 'phone' | 'location' | 'automation' | 'assistant' | 'other';

/** Something in Home Assistant that whoever knows its id may call (facts: home-assistant#webhooks). */
export interface Webhook {
  /** Secret: no window, log or error may have it. `shown-webhook.ts` names a webhook without it. */
  readonly id: string;
  /** As people see it in Home Assistant: “Mobile App: Robin’s iPhone”, an automation’s title. */
  readonly name: string;
  readonly kind: WebhookKind;
  /** The integration's name in the code, for those that are of no kind we know. */
  readonly domain: string;
  /** Home Assistant itself swallows calls from outside (facts: home-assistant#webhook-local). */
  readonly localOnly: boolean;
  readonly methods: readonly WebhookMethod[];
}

/** Releases of earlier years said neither from where nor how (facts: home-assistant#webhooks). */
const Listed = z.array(
  z.looseObject({
    webhook_id: z.string().min(1),
    domain: z.string(),
    name: z.string(),
    local_only: z.boolean().nullish(),
    allowed_methods: z.array(z.string()).nullish(),
  }),
);

/**
 * Every webhook of the home, by kind and name. None where Home Assistant does not know the command: it has no webhooks then.
 * `HOME_NOT_ADMINISTRATOR` for a user who may not configure their home.
 */
export async function readWebhooks(home: HomeAssistant): Promise<readonly Webhook[]> {
  const listed = (await home.commandIfKnown(Listed, { type: 'webhook/list' })) ?? [];
  return listed
    .map(({ webhook_id: id, domain, name, local_only: localOnly, allowed_methods: methods }) => ({
      id,
      name,
      kind: kindOf(domain),
      domain,
      localOnly: localOnly ?? false,
      methods: methods ? webhookMethods.filter((method) => methods.includes(method)) : usualMethods,
    }))
    .toSorted(byKindAndName);
}

const usualMethods: readonly WebhookMethod[] = ['POST', 'PUT'];

function kindOf(domain: string): WebhookKind {
  switch (domain) {
    case 'mobile_app':
      return 'phone';
    case 'owntracks':
    case 'gpslogger':
    case 'geofency':
    case 'locative':
    case 'traccar':
      return 'location';
    case 'automation':
      return 'automation';
    case 'google_assistant':
      return 'assistant';
    default:
      return 'other';
  }
}

const order: readonly WebhookKind[] = ['phone', 'location', 'automation', 'other', 'assistant'];

function byKindAndName(one: Webhook, other: Webhook): number {
  const kinds = order.indexOf(one.kind) - order.indexOf(other.kind);
  return kinds === 0 ? one.name.localeCompare(other.name) : kinds;
}

/** The path that calls it. As secret as its id (facts: home-assistant#webhook-answers). */
export function pathOfWebhook({ id }: Pick<Webhook, 'id'>): string {
  return `/api/webhook/${encodeURIComponent(id)}`;
}
