import { randomBytes } from 'node:crypto';
import type { Newcomer } from '../../contract/calls/exceptions.ts';
import {
  type Exception,
  fromAnywhere,
  type HttpMethod,
  type Origins,
  RequestPath,
  type WebhookIds,
} from '../../contract/exception.ts';
import { DEVICE_ID_BYTES } from '../../contract/id-sizes.ts';
import type { Network } from '../../contract/network.ts';
import { Refusal } from '../errors/refusal.ts';
import { pathOfWebhook, type Webhook } from '../home-assistant/commands/webhooks.ts';
import { type NamedExceptions, nameWebhook } from '../resources/cloudflare/lock/name-webhooks.ts';
import { requireName } from './require-name.ts';

/** Exceptions as they are made for what people let in: each as narrow as it can be and still work. */

/**
 * Its very path, by the methods that Home Assistant takes there. `WEBHOOK_MANGLED` for an id that no rule can hold,
 * `WEBHOOK_ONLY_HEAD` for one that nothing else calls.
 */
export function letWebhookIn(
  webhook: Pick<Webhook, 'id' | 'name' | 'methods'>,
  known: WebhookIds,
): NamedExceptions {
  return webhookGap(webhook, methodsOf(webhook), known);
}

/**
 * One that Home Assistant did not tell about, by the methods that most take. It may take a HEAD as well, so none passes that
 * would be sent to try it. `WEBHOOK_MANGLED`.
 */
export function letPastedWebhookIn(
  webhook: Pick<Webhook, 'id' | 'name'>,
  known: WebhookIds,
): NamedExceptions {
  return webhookGap(webhook, ['POST', 'PUT'], known);
}

function webhookGap(
  { id, name }: Pick<Webhook, 'id' | 'name'>,
  methods: readonly HttpMethod[],
  known: WebhookIds,
): NamedExceptions {
  if (!RequestPath.safeParse(pathOfWebhook({ id })).success) throw new Refusal('WEBHOOK_MANGLED');
  const webhook = nameWebhook(id, known);
  const exception = anException({
    purpose: { kind: 'webhook', name: name.slice(0, 100) },
    reach: { kind: 'webhook', webhook },
    methods,
  });
  return { exceptions: [exception], webhookIds: { [webhook]: id } };
}

/**
 * A HEAD sets nothing off where it is not taken, so it is how a gap can be tried from outside; a webhook that takes it would be
 * called by the trial, so there it stays shut (facts: home-assistant#webhook-answers).
 */
function methodsOf({ methods }: Pick<Webhook, 'methods'>): readonly HttpMethod[] {
  if (!methods.includes('HEAD')) return [...(methods.length > 0 ? methods : (['POST'] as const)), 'HEAD'];
  const others = methods.filter((method) => method !== 'HEAD');
  if (others.length === 0) throw new Refusal('WEBHOOK_ONLY_HEAD');
  return others;
}

const API_PATH = { alexa: '/api/alexa/smart_home', 'google-assistant': '/api/google_assistant' } as const;

/** Amazon's own (facts: cloudflare#place-fields). */
export const fromAmazon: Origins = { ...fromAnywhere, asns: [16_509, 14_618] };

/**
 * At an address that serves nothing else. The page on which somebody links their account is opened by that person, with a key,
 * at the home's own address (facts: home-assistant#without-key). `ADDRESS_MANGLED`, `ADDRESS_TOO_DEEP`.
 */
export function letAssistantIn(
  kind: keyof typeof API_PATH,
  typed: string,
  domain: string,
  from: Origins,
): Exception {
  const hostname = requireName(typed, domain);
  return anException({
    purpose: { kind },
    at: { kind: 'own-hostname', hostname },
    reach: { kind: 'exact', paths: [API_PATH[kind], '/auth/token'] },
    methods: ['POST', 'HEAD'],
    from,
  });
}

/** The same from other networks: another thing than what the lock has, until a plan with it was carried out. */
export function renewNetworks(exception: Exception, networks: readonly Network[]): Exception {
  return anException({ ...exception, id: newId(), from: { ...exception.from, networks } });
}

const DAY_MS = 86_400_000;

/** Everything, for a program that says it is the app, from one mobile network, until it ends. */
export function letOlderAppIn(
  { name, asn, country, days }: Extract<Newcomer, { kind: 'older-app' }>,
  now: Date,
): Exception {
  return anException({
    purpose: { kind: 'older-app', name },
    reach: { kind: 'every-path' },
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    from: { ...fromAnywhere, asns: [asn], countries: country === undefined ? [] : [country] },
    // How each of the apps begins its name (facts: home-assistant#app-name).
    program: 'Home Assistant/',
    until: new Date(now.getTime() + days * DAY_MS).toISOString(),
  });
}

/**
 * What somebody pasted: a whole address, its path, or the id alone. `WEBHOOK_MANGLED` where none of these can be read out of it,
 * or where the id is one that a rule cannot hold.
 */
export function readPastedWebhook(text: string): string {
  const path = (URL.parse(text)?.pathname ?? text).trim();
  const [, id] = /^(?:\/?api\/webhook\/)?([A-Za-z0-9._~-]+)$/.exec(path.replace(/^\//, '')) ?? [];
  if (!id) throw new Refusal('WEBHOOK_MANGLED');
  return id;
}

function anException(
  fields: Partial<Exception> & Pick<Exception, 'purpose' | 'reach' | 'methods'>,
): Exception {
  return {
    id: newId(),
    at: { kind: 'home-address' },
    from: fromAnywhere,
    program: null,
    until: null,
    ...fields,
  };
}

function newId(): Exception['id'] {
  return randomBytes(DEVICE_ID_BYTES).toString('hex');
}
