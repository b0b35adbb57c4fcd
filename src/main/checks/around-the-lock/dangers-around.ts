import type { Danger } from '../../../contract/danger.ts';
import type { ResolvedException, WebhookIds } from '../../../contract/exception.ts';
import type { Service, Setup } from '../../../contract/setup.ts';
import type { KnownRequest } from '../../../rules-language/judge.ts';
import { beginningWith, exactly, type KnownText } from '../../../rules-language/known-text.ts';
import { exceptionsAt } from '../../resources/cloudflare/lock/agreed-exceptions.ts';
import type { ClientCertificatesSeen } from '../../resources/model/observed.ts';
import { findApplicationsInFront } from './access-applications.ts';
import { findRefusedPlaces } from './address-rules.ts';
import { coverageOfRedirect } from './bulk-redirects.ts';
import type { BulkRedirect } from './products.ts';
import { type AroundTheLock, readable } from './read-around.ts';
import { bySureness, judgeExpression, type SureRule, surenessOf } from './rule-sureness.ts';
import { type Coverage, coverageOf } from './url-pattern.ts';
import { visitorsWithKeys } from './visitors.ts';
import type { ZoneRule } from './zone-rules.ts';

/**
 * What rules around the lock do to visits at our addresses, the gravest first: what widens an exception, and what keeps the
 * user's own devices out. Pure.
 */
export function findDangersAround(
  setup: Setup,
  keys: ClientCertificatesSeen,
  around: AroundTheLock,
  webhookIds: WebhookIds,
): readonly Danger[] {
  const visitors = visitorsWithKeys(setup, keys, 'usual');
  const [pageRules, configurations] = [readable(around.pageRules), readable(around.configurationRules)];
  const rewrites = readable(around.rewriteRules).filter(({ rewritesPath }) => rewritesPath);
  const redirects = readable(around.redirectRules);
  const applications = namesOf(setup, ({ hostname }) =>
    findApplicationsInFront(readable(around.accessApplications), hostname).map(
      ({ name, domain }) => name || domain || '',
    ),
  );
  return [
    ...asDangers('REWRITE_WIDENS_GAP', meeting(rewrites, visitorsOfExceptions(setup, webhookIds))),
    ...asDangers('SENT_ELSEWHERE', [
      ...meeting(redirects, visitors),
      ...covering(
        setup,
        pageRules.filter(({ forwards }) => forwards),
      ),
      ...redirected(setup, readable(around.bulkRedirects)),
    ]),
    ...(applications.length > 0 ? [{ code: 'ACCESS_IN_FRONT' as const, names: applications }] : []),
    ...asDangers('CHALLENGED_IN_FRONT', [
      ...meeting(
        configurations.filter(({ securityLevel }) => securityLevel === 'under_attack'),
        visitors,
      ),
      ...covering(
        setup,
        pageRules.filter(({ challenges }) => challenges),
      ),
    ]),
    ...asDangers('WORKER_IN_FRONT', [
      ...covering(
        setup,
        readable(around.workerRoutes).filter(({ script }) => Boolean(script)),
      ),
      ...meeting(
        readable(around.snippetRules).filter(({ isOn }) => isOn),
        visitors,
      ),
    ]),
    ...findRefusedPlaces(readable(around.addressRules)),
  ];
}

type WithSureness = Extract<Danger, { readonly sureness: SureRule['sureness'] }>['code'] &
  ('REWRITE_WIDENS_GAP' | 'SENT_ELSEWHERE' | 'CHALLENGED_IN_FRONT' | 'WORKER_IN_FRONT');

function asDangers(code: WithSureness, rules: readonly SureRule[]): readonly Danger[] {
  return bySureness(rules).map((found) => ({ code, ...found }));
}

function meeting(
  rules: readonly Pick<ZoneRule, 'name' | 'expression'>[],
  visitors: readonly KnownRequest[],
): readonly SureRule[] {
  return rules.flatMap(({ name, expression }) => {
    const sureness = visitors.length > 0 && surenessOf(judgeExpression(expression, visitors));
    return sureness ? [{ name, sureness }] : [];
  });
}

/** Rules that name addresses by a pattern: one for a part of the pages depends on what is opened. */
function covering(setup: Setup, rules: readonly { readonly pattern: string }[]): readonly SureRule[] {
  return rules.flatMap(({ pattern }) =>
    byCoverage(
      pattern,
      setup.services.map(({ hostname }) => coverageOf(pattern, hostname)),
    ),
  );
}

function redirected({ services }: Setup, redirects: readonly BulkRedirect[]): readonly SureRule[] {
  return redirects.flatMap((redirect) =>
    byCoverage(
      redirect.source,
      services.map(({ hostname }) => coverageOfRedirect(redirect, hostname)),
    ),
  );
}

function byCoverage(name: string, coverages: readonly Coverage[]): readonly SureRule[] {
  if (coverages.every((each) => each === 'none')) return [];
  const isCertain = coverages.every((each) => each === 'every-page');
  return [{ name, sureness: isCertain ? 'certain' : 'depends-on-visit' }];
}

function namesOf({ services }: Setup, find: (service: Service) => readonly string[]): readonly string[] {
  return [...new Set(services.flatMap(find))];
}

/**
 * Visits that an exception lets pass. The lock compares the path as it was sent, and a rule that gives them another one comes
 * after that comparison for the home (facts: cloudflare#around-custom-rules).
 */
function visitorsOfExceptions(setup: Setup, webhookIds: WebhookIds): readonly KnownRequest[] {
  return setup.services.flatMap((service) =>
    exceptionsAt(service, setup, webhookIds).flatMap((exception) =>
      pathsOf(exception).map((path) => visitTo(service.hostname, path)),
    ),
  );
}

/** Where every page is open already, nothing is widened. */
function pathsOf({ reach }: ResolvedException): readonly KnownText[] {
  switch (reach.kind) {
    case 'exact':
      return reach.paths.map(exactly);
    case 'every-path':
      return [];
  }
}

function visitTo(hostname: string, path: KnownText): KnownRequest {
  return {
    texts: {
      'http.host': exactly(hostname),
      'raw.http.request.uri.path': path,
      'http.request.uri.path': path,
      // A query may follow.
      'http.request.uri': beginningWith(path.begins),
      'http.request.full_uri': beginningWith(`https://${hostname}${path.begins}`),
    },
    flags: { ssl: true },
  };
}
