import type { Newcomer } from '../../contract/calls/exceptions.ts';
import { type Countries, type Exception, MOST_EXCEPTIONS } from '../../contract/exception.ts';
import { lastRunOf } from '../engine/journal.ts';
import { Refusal } from '../errors/refusal.ts';
import { readPublicPlace } from '../probe/public-address.ts';
import { findGoogleGap, lookAtGoogleNetworks } from '../published-networks/compare-networks.ts';
import { readGoogleNetworks } from '../published-networks/google-networks.ts';
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

type ExceptionServices = Pick<Services, 'connection' | 'journey' | 'session' | 'workspace' | 'clock'>;

/** Things without a key: what is agreed here is only an answer, until a plan with it was approved. */
export function exceptionsCalls(services: ExceptionServices) {
  const { journey } = services;
  const webhooks = createHomeWebhooks(services);
  const agreed = (): readonly Exception[] => journey.journey.get().answers.exceptions ?? [];
  return {
    webhooks: calls.exceptions.webhooks.handler(() => webhooks.show(agreed())),
    standing: calls.exceptions.standing.handler(() => listStanding(services)),
    add: calls.exceptions.add.handler(async ({ input }) => {
      journey.requireAnswer('domain');
      const here = journey.here();
      const added = await makeExceptions(input, services, webhooks);
      const all = addTo(agreed(), added);
      if (all.length > MOST_EXCEPTIONS) throw new Refusal('EXCEPTIONS_TOO_MANY');
      return here.answer('exceptions', all);
    }),
    googleNetworks: calls.exceptions.googleNetworks.handler(() =>
      lookAtGoogleNetworks(agreed(), services.workspace().googleNetworks),
    ),
    renewGoogleNetworks: calls.exceptions.renewGoogleNetworks.handler(async () => {
      const here = journey.here();
      const gap = findGoogleGap(agreed());
      if (!gap) return journey.journey.get();
      const networks = await readGoogleNetworks(services.workspace().googleNetworks);
      return here.answer('exceptions', addTo(agreed(), [renewNetworks(gap, networks)]));
    }),
    seeOlderApp: calls.exceptions.seeOlderApp.handler(() => seeOlderApp(services)),
    here: calls.exceptions.here.handler(async () => ({
      country: (await readCountry(services, undefined)) ?? null,
    })),
    remove: calls.exceptions.remove.handler(({ input }) =>
      journey.answer(
        'exceptions',
        agreed().filter(({ id }) => id !== input.id),
      ),
    ),
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
): Promise<readonly Exception[]> {
  switch (newcomer.kind) {
    case 'webhooks':
      return (await webhooks.pick(newcomer)).map(letWebhookIn);
    case 'pasted-webhook': {
      const id = readPastedWebhook(newcomer.text);
      requireSecrecy(id, newcomer);
      return [letPastedWebhookIn({ id, name: newcomer.name })];
    }
    case 'alexa':
    case 'google-assistant':
      return [await makeAssistantException(services, newcomer)];
    case 'older-app':
      return [letOlderAppIn(newcomer, services.clock.now())];
  }
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
