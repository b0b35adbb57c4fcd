import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Newcomer, SeenWebhook } from '../../contract/calls/exceptions.ts';
import {
  type Countries,
  type Exception,
  fromAnywhere,
  isHardToGuess,
  MOST_EXCEPTIONS,
  type Origins,
} from '../../contract/exception.ts';
import { lastRunOf } from '../engine/journal.ts';
import { Refusal } from '../errors/refusal.ts';
import { findShownWebhook, showWebhook } from '../home-assistant/commands/shown-webhook.ts';
import { pathOfWebhook, readWebhooks, type Webhook } from '../home-assistant/commands/webhooks.ts';
import { readPublicPlace } from '../probe/public-address.ts';
import { readGoogleNetworks } from '../published-networks/google-networks.ts';
import { listRecords, recordsInTheWay } from '../resources/cloudflare/zone/dns-records-seen.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import {
  fromAmazon,
  letAssistantIn,
  letOlderAppIn,
  letPastedWebhookIn,
  letWebhookIn,
  readPastedWebhook,
} from './new-exception.ts';

type ExceptionServices = Pick<Services, 'connection' | 'journey' | 'session' | 'workspace' | 'clock'>;

/** Things without a key: what is agreed here is only an answer, until a plan with it was approved. */
export function exceptionsCalls({ connection, journey, session, workspace, clock }: ExceptionServices) {
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
      journey.requireAnswer('domain');
      const here = journey.here();
      const added = await make(input);
      const all = addTo(agreed(), added);
      if (all.length > MOST_EXCEPTIONS) throw new Refusal('EXCEPTIONS_TOO_MANY');
      return here.answer('exceptions', all);
    }),
    remove: calls.exceptions.remove.handler(({ input }) =>
      journey.answer(
        'exceptions',
        agreed().filter(({ id }) => id !== input.id),
      ),
    ),
    keepTo: calls.exceptions.keepTo.handler(async ({ input: { countries, guess, confirmed } }) => {
      if (!countries) return journey.forget('countries');
      const here = journey.here();
      if (!confirmed && shutsOut(countries, await readCountry(guess))) {
        throw new Refusal('COUNTRIES_WITHOUT_HERE');
      }
      return here.answer('countries', countries);
    }),
  };

  /** This computer's country, as the lock will see it; by its clock where nobody says. */
  async function readCountry(guess: string | undefined): Promise<string | undefined> {
    return (await readPublicPlace(workspace().outside))?.country ?? guess;
  }

  async function make(newcomer: Newcomer): Promise<readonly Exception[]> {
    switch (newcomer.kind) {
      case 'webhooks':
        return pick(await readHome(), newcomer).map(letWebhookIn);
      case 'pasted-webhook': {
        const id = readPastedWebhook(newcomer.text);
        requireSecrecy(id, newcomer);
        return [letPastedWebhookIn({ id, name: newcomer.name })];
      }
      case 'alexa':
      case 'google-assistant':
        return [await letAssistantInAtFreeAddress(newcomer)];
      case 'older-app':
        return [letOlderAppIn(newcomer, clock.now())];
    }
  }

  function pick(
    webhooks: readonly Webhook[],
    wanted: Extract<Newcomer, { kind: 'webhooks' }>,
  ): readonly Webhook[] {
    return [...new Set(wanted.handles)].map((handle) => {
      const found = findShownWebhook(webhooks, handle, handleKey);
      if (!found) throw new Refusal('WEBHOOK_GONE');
      if (found.localOnly) throw new Refusal('WEBHOOK_LOCAL');
      requireSecrecy(found.id, wanted);
      return found;
    });
  }

  async function readOrigins(kind: 'alexa' | 'google-assistant'): Promise<Origins> {
    if (kind === 'alexa') return fromAmazon;
    return { ...fromAnywhere, networks: await readGoogleNetworks(workspace().googleNetworks) };
  }

  /** A name that serves something else already would open that as well, or be lost to it. */
  async function letAssistantInAtFreeAddress({
    kind,
    hostname: typed,
  }: Extract<Newcomer, { hostname: string }>): Promise<Exception> {
    const zone = journey.requireAnswer('domain');
    const { setupId, answers } = journey.journey.get();
    const gap = letAssistantIn(kind, typed, zone.name, await readOrigins(kind));
    const hostname = ownHostnameOf(gap) ?? '';
    if (hostname === answers.address) throw new Refusal('EXCEPTION_AT_HOME_ADDRESS');
    const others = agreed().filter(({ purpose }) => purpose.kind !== kind);
    if (others.some((other) => ownHostnameOf(other) === hostname)) {
      throw new Refusal('EXCEPTION_ADDRESS_IN_USE');
    }
    const setup = { id: setupId, zone };
    const records = await listRecords(connection.cloudflare(), setup, { name: { exact: hostname } });
    if (recordsInTheWay(hostname, records).length > 0) throw new Refusal('EXCEPTION_ADDRESS_TAKEN');
    return gap;
  }
}

function ownHostnameOf({ at }: Exception): string | undefined {
  return at.kind === 'own-hostname' ? at.hostname : undefined;
}

function requireSecrecy(
  id: string,
  { acceptGuessable = false }: { readonly acceptGuessable?: boolean | undefined },
): void {
  if (!isHardToGuess(id) && !acceptGuessable) throw new Refusal('WEBHOOK_GUESSABLE');
}

/** Whether a good key would be refused in this country. */
function shutsOut({ allowed, keys }: Countries, country: string | undefined): boolean {
  return country !== undefined && keys === 'from-there-only' && !allowed.includes(country);
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

/** The list with what was added. What is there already in every word keeps its id, so that it still stands. */
function addTo(agreed: readonly Exception[], added: readonly Exception[]): readonly Exception[] {
  const kept = agreed.filter((older) => !added.some((newer) => replaces(newer, older)));
  const known = (newer: Exception) =>
    agreed.find((older) => replaces(newer, older) && isDeepStrictEqual({ ...older, id: newer.id }, newer));
  return [...kept, ...added.map((newer) => known(newer) ?? newer)];
}

/** An assistant has one gap, and a page too. An older app is let in as often as somebody asks. */
function replaces(one: Exception, other: Exception): boolean {
  if (one.purpose.kind === 'alexa' || one.purpose.kind === 'google-assistant') {
    return one.purpose.kind === other.purpose.kind;
  }
  return (
    one.reach.kind === 'exact' &&
    JSON.stringify([one.at, one.reach]) === JSON.stringify([other.at, other.reach])
  );
}
