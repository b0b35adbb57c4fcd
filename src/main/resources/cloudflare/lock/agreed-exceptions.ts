import {
  type AgreedException,
  type Exception,
  isAnywhere,
  type ResolvedException,
  WEBHOOK_FOLDER,
  type WebhookIds,
} from '../../../../contract/exception.ts';
import type { Service, Setup } from '../../../../contract/setup.ts';

/** Every exception with its hostname. */
export function listAgreedExceptions(setup: Setup, webhookIds: WebhookIds): readonly AgreedException[] {
  return setup.services.flatMap((service) =>
    exceptionsAt(service, setup, webhookIds).map((exception) => ({ hostname: service.hostname, exception })),
  );
}

/**
 * The exceptions at one address, of which the home's own is the first. One that says nothing of places is for the countries from
 * which visitors may come at all. A webhook whose id nobody knows any more stays shut.
 */
export function exceptionsAt(
  { hostname }: Service,
  { services, policy }: Setup,
  webhookIds: WebhookIds,
): readonly ResolvedException[] {
  const isHomeAddress = services[0]?.hostname === hostname;
  const { exceptions = [], countries } = policy;
  return exceptions
    .filter(({ at }) => (at.kind === 'home-address' ? isHomeAddress : at.hostname === hostname))
    .flatMap((exception) => resolveException(exception, webhookIds) ?? [])
    .map((exception) =>
      countries && isAnywhere(exception.from)
        ? { ...exception, from: { ...exception.from, countries: countries.allowed } }
        : exception,
    );
}

/** With the id of its webhook, if it has one; `undefined` where that is not known here. */
export function resolveException(
  exception: Exception,
  webhookIds: WebhookIds,
): ResolvedException | undefined {
  const { reach } = exception;
  switch (reach.kind) {
    case 'exact':
    case 'every-path':
      return { ...exception, reach };
    case 'webhook': {
      const id = webhookIds[reach.webhook];
      return id === undefined
        ? undefined
        : { ...exception, reach: { kind: 'exact', paths: [`${WEBHOOK_FOLDER}${id}`] } };
    }
  }
}

/** The webhooks of a Setup whose ids are not known here, by name: no lock can let them pass. */
export function listLostWebhooks({ services, policy }: Setup, webhookIds: WebhookIds): readonly string[] {
  if (services.length === 0) return [];
  return (policy.exceptions ?? []).flatMap(({ reach, purpose }) =>
    reach.kind === 'webhook' && webhookIds[reach.webhook] === undefined ? [nameOf(purpose)] : [],
  );
}

/** What is shown in place of each id: the name of its webhook, as ‹Front door›. */
export function shownWebhookIds({ policy }: Setup): WebhookIds {
  return Object.fromEntries(
    (policy.exceptions ?? []).flatMap(({ reach, purpose }) =>
      reach.kind === 'webhook' ? [[reach.webhook, `‹${nameOf(purpose)}›`]] : [],
    ),
  );
}

function nameOf(purpose: Exception['purpose']): string {
  return 'name' in purpose ? purpose.name : purpose.kind;
}
