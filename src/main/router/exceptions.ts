import { randomBytes } from 'node:crypto';
import type { Newcomer, SeenWebhook } from '../../contract/calls/exceptions.ts';
import { type Exception, isHardToGuess, MOST_EXCEPTIONS } from '../../contract/exception.ts';
import { lastRunOf } from '../engine/journal.ts';
import { Refusal } from '../errors/refusal.ts';
import { findShownWebhook, showWebhook } from '../home-assistant/commands/shown-webhook.ts';
import { pathOfWebhook, readWebhooks, type Webhook } from '../home-assistant/commands/webhooks.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { letAssistantIn, letOlderAppIn, letWebhookIn, readPastedWebhook } from './new-exception.ts';

type ExceptionServices = Pick<Services, 'journey' | 'session' | 'workspace' | 'clock'>;

/** Things without a key: what is agreed here is only an answer, until a plan with it was approved. */
export function exceptionsCalls({ journey, session, workspace, clock }: ExceptionServices) {
  // A handle is shown and sent back within one run of the program.
  const handleKey = randomBytes(32);
  const agreed = (): readonly Exception[] => journey.journey.get().answers.exceptions ?? [];
  const readHome = (): Promise<readonly Webhook[]> => {
    const home = session.home();
    if (!home) throw new Refusal('HOME_LOGIN_NEEDED');
    return readWebhooks(home);
  };
  return {
    webhooks: calls.exceptions.webhooks.handler(async () => {
      const webhooks = await readHome();
      return webhooks.map((each) => seeWebhook(each, agreed(), showWebhook(each, handleKey).handle));
    }),
    standing: calls.exceptions.standing.handler(() => {
      const { setupId, answers } = journey.journey.get();
      const run =
        answers.domain && lastRunOf(workspace().journal.read(), { id: setupId, zone: answers.domain });
      return run?.state === 'done' ? (run.desired.policy.exceptions ?? []).map(({ id }) => id) : [];
    }),
    add: calls.exceptions.add.handler(async ({ input }) => {
      const { name: domain } = journey.requireAnswer('domain');
      const here = journey.here();
      const added = await make(input, domain);
      const all = [...agreed(), ...added.filter((each) => !agreed().some((other) => isSameGap(other, each)))];
      if (all.length > MOST_EXCEPTIONS) throw new Refusal('EXCEPTIONS_TOO_MANY');
      return here.answer('exceptions', all);
    }),
    remove: calls.exceptions.remove.handler(({ input }) =>
      journey.answer(
        'exceptions',
        agreed().filter(({ id }) => id !== input.id),
      ),
    ),
    keepTo: calls.exceptions.keepTo.handler(({ input }) =>
      input.countries ? journey.answer('countries', input.countries) : journey.forget('countries'),
    ),
  };

  async function make(newcomer: Newcomer, domain: string): Promise<readonly Exception[]> {
    switch (newcomer.kind) {
      case 'webhooks':
        return pick(await readHome(), newcomer.handles).map(letWebhookIn);
      case 'pasted-webhook':
        return [
          letWebhookIn({
            id: readPastedWebhook(newcomer.text),
            name: newcomer.name,
            methods: ['POST', 'PUT'],
          }),
        ];
      case 'alexa':
      case 'google-assistant':
        return [letAssistantIn(newcomer.kind, newcomer.hostname, domain)];
      case 'older-app':
        return [letOlderAppIn(newcomer, clock.now())];
    }
  }

  function pick(webhooks: readonly Webhook[], handles: readonly string[]): readonly Webhook[] {
    return handles.map((handle) => {
      const found = findShownWebhook(webhooks, handle, handleKey);
      if (!found) throw new Refusal('WEBHOOK_GONE');
      return found;
    });
  }
}

function seeWebhook(webhook: Webhook, agreed: readonly Exception[], handle: string): SeenWebhook {
  const { id, name, kind, localOnly } = webhook;
  return {
    handle,
    name,
    kind,
    localOnly,
    secrecy: isHardToGuess(id) ? 'hard-to-guess' : 'guessable',
    passes: agreed.some(
      ({ reach }) => reach.kind === 'exact' && reach.paths.includes(pathOfWebhook(webhook)),
    ),
  };
}

/** Whether the list has it already: the same pages at the same address. An older app is let in as often as somebody asks. */
function isSameGap(one: Exception, other: Exception): boolean {
  return (
    one.reach.kind === 'exact' &&
    JSON.stringify([one.at, one.reach]) === JSON.stringify([other.at, other.reach])
  );
}
