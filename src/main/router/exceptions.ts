import type { Newcomer } from '../../contract/calls/exceptions.ts';
import { type Countries, type Exception, MOST_EXCEPTIONS } from '../../contract/exception.ts';
import { lastRunOf } from '../engine/journal.ts';
import { Refusal } from '../errors/refusal.ts';
import { forgetUnnamedWebhooks } from '../journey/webhook-ids.ts';
import { readPublicPlace } from '../probe/public-address.ts';
import { findGoogleGap, lookAtGoogleNetworks } from '../published-networks/compare-networks.ts';
import { readGoogleNetworks } from '../published-networks/google-networks.ts';
import type { NamedExceptions } from '../resources/cloudflare/lock/name-webhooks.ts';
import { makeAssistantException } from './assistant-exception.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { addTo } from './exception-list.ts';
import { createHomeWebhooks, type HomeWebhooks, requireSecrecy } from './home-webhooks.ts';
import {
  letOlderAppIn,
  letPastedWebhookIn,
  letWebhookIn,
  readPastedWebhook,
  renewNetworks,
} from './new-exception.ts';
import { seeOlderApp } from './older-app-visit.ts';

type ExceptionServices = Pick<
  Services,
  'connection' | 'clipboard' | 'journey' | 'session' | 'workspace' | 'clock' | 'homes'
>;

/** Things without a key: what is agreed here is only an answer, until a plan with it was approved. */
export function exceptionsCalls(services: ExceptionServices) {
  const { journey, workspace } = services;
  const webhooks = createHomeWebhooks(services);
  const agreed = (): readonly Exception[] => journey.journey.get().answers.exceptions ?? [];
  return {
    webhooks: calls.exceptions.webhooks.handler(() => webhooks.show(agreed())),
    standing: calls.exceptions.standing.handler(() => listStanding(services)),
    add: calls.exceptions.add.handler(async ({ input }) => {
      if (input.kind === 'pasted-webhook') services.clipboard.expire(input.text);
      const here = journey.here();
      here.requireAnswer('domain');
      const { webhookIds } = workspace();
      const added = await makeExceptions(input, services, webhooks);
      const all = addTo(here.read().answers.exceptions ?? [], added.exceptions);
      if (all.length > MOST_EXCEPTIONS) throw new Refusal('EXCEPTIONS_TOO_MANY');
      await webhookIds.keep(added.webhookIds);
      return here.answer('exceptions', all);
    }),
    remove: calls.exceptions.remove.handler(async ({ input }) => {
      const here = workspace();
      const left = agreed().filter(({ id }) => id !== input.id);
      const answered = await journey.answer('exceptions', left);
      await forgetUnnamedWebhooks(here);
      return answered;
    }),
    googleNetworks: calls.exceptions.googleNetworks.handler(() =>
      lookAtGoogleNetworks(agreed(), workspace().googleNetworks),
    ),
    renewGoogleNetworks: calls.exceptions.renewGoogleNetworks.handler(async () => {
      const here = journey.here();
      const gap = findGoogleGap(agreed());
      if (!gap) return journey.journey.get();
      const networks = await readGoogleNetworks(workspace().googleNetworks);
      const latest = here.read().answers.exceptions ?? [];
      return here.answer('exceptions', addTo(latest, [renewNetworks(gap, networks)]));
    }),
    seeOlderApp: calls.exceptions.seeOlderApp.handler(() => seeOlderApp(services)),
    here: calls.exceptions.here.handler(async () => ({
      country: (await readCountry(services, undefined)) ?? null,
    })),
    keepTo: calls.exceptions.keepTo.handler(async ({ input: { countries, guess, confirmed } }) => {
      if (!countries) return journey.forget('countries');
      const here = journey.here();
      if (!confirmed && shutsOut(countries, await readCountry(services, guess))) {
        throw new Refusal('COUNTRIES_WITHOUT_HERE');
      }
      return here.answer('countries', countries);
    }),
  };
}

/** What the lock had when it was last built whole. */
function listStanding({ journey, workspace }: ExceptionServices): readonly Exception['id'][] {
  const { setupId, answers } = journey.journey.get();
  const run = answers.domain && lastRunOf(workspace().journal.read(), { id: setupId, zone: answers.domain });
  return run?.state === 'done' ? (run.desired.policy.exceptions ?? []).map(({ id }) => id) : [];
}

async function makeExceptions(
  newcomer: Newcomer,
  services: ExceptionServices,
  webhooks: HomeWebhooks,
): Promise<NamedExceptions> {
  const known = services.workspace().webhookIds.all();
  switch (newcomer.kind) {
    case 'webhooks':
      return joinNamed((await webhooks.pick(newcomer)).map((each) => letWebhookIn(each, known)));
    case 'pasted-webhook': {
      const id = readPastedWebhook(newcomer.text);
      requireSecrecy(id, newcomer);
      return letPastedWebhookIn({ id, name: newcomer.name }, known);
    }
    case 'alexa':
    case 'google-assistant':
      return withoutSecret(await makeAssistantException(services, newcomer));
    case 'older-app':
      return withoutSecret(letOlderAppIn(newcomer, services.clock.now()));
  }
}

function withoutSecret(exception: Exception): NamedExceptions {
  return { exceptions: [exception], webhookIds: {} };
}

function joinNamed(all: readonly NamedExceptions[]): NamedExceptions {
  return {
    exceptions: all.flatMap(({ exceptions }) => exceptions),
    webhookIds: Object.assign({}, ...all.map(({ webhookIds }) => webhookIds)),
  };
}

/** This computer's country, as the lock will see it; by its clock where nobody says. */
async function readCountry(
  { workspace }: Pick<ExceptionServices, 'workspace'>,
  guess: string | undefined,
): Promise<string | undefined> {
  return (await readPublicPlace(workspace().outside))?.country ?? guess;
}

/** Whether a good key would be refused in this country. */
function shutsOut({ allowed, keys }: Countries, country: string | undefined): boolean {
  return country !== undefined && keys === 'from-there-only' && !allowed.includes(country);
}
