import { answerEmpty, answerJson } from './answers.ts';
import type { Core } from './core.ts';
import { type Webhook, type WebhookMethod, webhookMethods } from './home-state.ts';
import { isLocalAddress } from './local-network.ts';
import type { LogRecord } from './system-log.ts';

/** Somebody calls a webhook. */
export interface WebhookVisit {
  /** As it stands in the path, decoded. Capitals count. */
  readonly id: string;
  readonly method: WebhookMethod;
  readonly body: string;
  /** Who Home Assistant takes the visitor for. */
  readonly from: string;
}

export function isWebhookMethod(method: string): method is WebhookMethod {
  return webhookMethods.some((one) => one === method);
}

/**
 * What Home Assistant answers, in its order: nothing is told of an unknown one, a method comes before the question where the
 * visitor is (facts: home-assistant#webhook-answers, home-assistant#webhook-local).
 */
export function answerWebhook(visit: WebhookVisit, core: Core): Response {
  const { id, method, body, from } = visit;
  const webhook = core.state.webhooks.find((one) => one.id === id);
  if (webhook === undefined) return answerEmpty(200);
  if (!webhook.methods.includes(method)) {
    if (method === 'HEAD') return answerEmpty(200);
    core.log(wrongMethod(webhook, visit));
    return answerEmpty(405);
  }
  if (webhook.localOnly && !isLocalAddress(from)) {
    core.log(fromOutside(webhook));
    return answerEmpty(200);
  }
  core.taken.note({ kind: 'webhook', name: webhook.name, method, body, from });
  return answerAs(webhook, body);
}

/** Each integration has an answer of its own; most say nothing. */
function answerAs({ domain }: Webhook, body: string): Response {
  switch (domain) {
    case 'mobile_app':
      return isJson(body) ? answerJson({}) : answerJson({}, 400);
    case 'owntracks':
      return answerJson([]);
    default:
      return answerEmpty(200);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Home Assistant writes the id, secret or not, into its own log. */
function wrongMethod({ id, methods }: Webhook, { method, from }: WebhookVisit): LogRecord {
  return logged(
    195,
    `Webhook ${id} only supports ${methods} methods but ${method} was received from ${from}`,
  );
}

function fromOutside({ id }: Webhook): LogRecord {
  return logged(221, `Received remote request for local webhook ${id}`);
}

function logged(line: number, text: string): LogRecord {
  return {
    name: 'homeassistant.components.webhook',
    level: 'WARNING',
    source: ['components/webhook/__init__.py', line],
    text,
  };
}
