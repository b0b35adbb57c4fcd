import { randomBytes } from 'node:crypto';
import type { Newcomer, SeenWebhook } from '../../contract/calls/exceptions.ts';
import { type Exception, isHardToGuess } from '../../contract/exception.ts';
import { Refusal } from '../errors/refusal.ts';
import { findShownWebhook, showWebhook } from '../home-assistant/commands/shown-webhook.ts';
import { readWebhooks, type Webhook } from '../home-assistant/commands/webhooks.ts';
import type { Services } from './base/services.ts';

/** The home's webhooks, which the window knows by handles and never by their ids. */
export interface HomeWebhooks {
  /** All of them, and which pass already. `HOME_LOGIN_NEEDED`. */
  show(agreed: readonly Exception[]): Promise<readonly SeenWebhook[]>;
  /** Those that were picked. `HOME_LOGIN_NEEDED`, `WEBHOOK_GONE`, `WEBHOOK_LOCAL`, `WEBHOOK_GUESSABLE`. */
  pick(wanted: Extract<Newcomer, { kind: 'webhooks' }>): Promise<readonly Webhook[]>;
}

export function createHomeWebhooks({
  session,
  workspace,
}: Pick<Services, 'session' | 'workspace'>): HomeWebhooks {
  // A handle is shown and sent back within one run of the program.
  const handleKey = randomBytes(32);
  const read = async (): Promise<readonly Webhook[]> => {
    const home = session.home();
    if (!home) throw new Refusal('HOME_LOGIN_NEEDED');
    return readWebhooks(home);
  };
  return {
    async show(agreed) {
      const ids = workspace().webhookIds.all();
      const passing = new Set(
        agreed.flatMap(({ reach }) => (reach.kind === 'webhook' ? (ids[reach.webhook] ?? []) : [])),
      );
      return (await read()).map((each) => seeWebhook(each, passing, showWebhook(each, handleKey).handle));
    },
    async pick(wanted) {
      const webhooks = await read();
      return [...new Set(wanted.handles)].map((handle) => {
        const found = findShownWebhook(webhooks, handle, handleKey);
        if (!found) throw new Refusal('WEBHOOK_GONE');
        if (found.localOnly) throw new Refusal('WEBHOOK_LOCAL');
        requireSecrecy(found.id, wanted);
        return found;
      });
    },
  };
}

/** `WEBHOOK_GUESSABLE` for an id that can be guessed, until somebody has said that it may pass all the same. */
export function requireSecrecy(
  id: string,
  { acceptGuessable = false }: { readonly acceptGuessable?: boolean | undefined },
): void {
  if (!isHardToGuess(id) && !acceptGuessable) throw new Refusal('WEBHOOK_GUESSABLE');
}

function seeWebhook(webhook: Webhook, passing: ReadonlySet<string>, handle: string): SeenWebhook {
  const { id, name, kind, localOnly } = webhook;
  return {
    handle,
    name,
    kind,
    localOnly,
    secrecy: isHardToGuess(id) ? 'hard-to-guess' : 'guessable',
    passes: passing.has(id),
  };
}
