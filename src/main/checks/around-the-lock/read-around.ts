import type { UnseenPlace } from '../../../contract/other-door.ts';
import type { Setup } from '../../../contract/setup.ts';
import type { Call } from '../../cloudflare/calls.ts';
import type { Cloudflare } from '../../cloudflare/client.ts';
import { isProblem } from '../../errors/problem.ts';
import { AccessApplication } from './access-applications.ts';
import { AddressRule } from './address-rules.ts';
import { noneIf, nothingThere } from './nothing-there.ts';
import { PageRule } from './page-rules.ts';
import { type ProductsSeen, readProducts, type Seen } from './read-products.ts';
import { WorkerRoute } from './workers.ts';
import { asZoneRules, RulesOfPhase, type ZoneRule } from './zone-rules.ts';

/** What others put before and around the custom rules (facts: cloudflare#around-custom-rules). */
export interface AroundTheLock extends ProductsSeen {
  readonly addressRules: Seen<AddressRule>;
  readonly originRules: Seen<ZoneRule>;
  readonly rewriteRules: Seen<ZoneRule>;
  readonly redirectRules: Seen<ZoneRule>;
  readonly configurationRules: Seen<ZoneRule>;
  readonly pageRules: Seen<PageRule>;
  readonly workerRoutes: Seen<WorkerRoute>;
  readonly accessApplications: Seen<AccessApplication>;
}

/** Reads all of it at once. Every right to it is one that a token may do without (facts: cloudflare#audit-permissions). */
export async function readAround(
  { zone }: Pick<Setup, 'zone'>,
  cloudflare: Cloudflare,
): Promise<AroundTheLock> {
  const { sdk } = cloudflare;
  const zone_id = zone.id;
  const readPhase = (phase: Phase) =>
    unlessHidden(
      cloudflare
        .read(RulesOfPhase, `GET rulesets ${phase}` satisfies Call, () =>
          sdk.rulesets.phases.get(phase, { zone_id }),
        )
        .then(asZoneRules)
        .catch(noneIf(nothingThere.noRuleset)),
    );
  const [products, addressRules, originRules, rewriteRules, redirectRules, configurationRules, ...others] =
    await Promise.all([
      readProducts({ zone }, cloudflare),
      unlessHidden(
        cloudflare.readAll(AddressRule, 'GET firewall/access_rules', (page) =>
          sdk.firewall.accessRules.list({ zone_id, page, per_page: 100 }),
        ),
      ),
      readPhase('http_request_origin'),
      readPhase('http_request_transform'),
      readPhase('http_request_dynamic_redirect'),
      readPhase('http_config_settings'),
      unlessHidden(
        cloudflare.read(PageRule.array(), 'GET pagerules', () =>
          sdk.pageRules.list({ zone_id, status: 'active' }),
        ),
      ),
      unlessHidden(
        cloudflare.read(WorkerRoute.array(), 'GET workers/routes', () =>
          sdk.workers.routes.list({ zone_id }),
        ),
      ),
      readAccessApplications({ zone }, cloudflare),
    ]);
  const [pageRules, workerRoutes, accessApplications] = others;
  return {
    ...products,
    addressRules,
    originRules,
    rewriteRules,
    redirectRules,
    configurationRules,
    pageRules,
    workerRoutes,
    accessApplications,
  };
}

/** What asks for a login at addresses of the account. */
export function readAccessApplications(
  { zone }: Pick<Setup, 'zone'>,
  cloudflare: Cloudflare,
): Promise<Seen<AccessApplication>> {
  return unlessHidden(
    cloudflare.readAll(AccessApplication, 'GET access/apps', (page) =>
      cloudflare.sdk.zeroTrust.access.applications.list({
        account_id: zone.account.id,
        page,
        per_page: 100,
      }),
    ),
  );
}

type Phase =
  | 'http_request_origin'
  | 'http_request_transform'
  | 'http_request_dynamic_redirect'
  | 'http_config_settings';

/** What the token may not read, by the places that are told. */
export function listHidden(around: AroundTheLock): readonly UnseenPlace[] {
  const places = [
    [around.addressRules, 'address-rules'],
    [around.originRules, 'origin-rules'],
    [around.rewriteRules, 'rewrite-rules'],
    [around.redirectRules, 'redirect-rules'],
    [around.configurationRules, 'configuration-rules'],
    [around.pageRules, 'page-rules'],
    [around.workerRoutes, 'worker-routes'],
    [around.accessApplications, 'access-applications'],
    [around.bulkRedirects, 'bulk-redirects'],
    [around.snippetRules, 'snippets'],
    [around.loadBalancers, 'load-balancers'],
    [around.pools, 'load-balancers'],
    [around.spectrumApps, 'spectrum'],
    [around.customHostnames, 'custom-hostnames'],
  ] as const;
  return [...new Set(places.flatMap(([seen, place]) => (seen === 'hidden' ? [place] : [])))];
}

/** What of a list could be read. That it was hidden is told by {@link listHidden}. */
export function readable<T>(seen: Seen<T>): readonly T[] {
  return seen === 'hidden' ? [] : seen;
}

function unlessHidden<T>(reading: Promise<readonly T[]>): Promise<Seen<T>> {
  return reading.catch((error: unknown) => {
    if (isProblem(error) && error.code === 'PERMISSION_MISSING') return 'hidden';
    throw error;
  });
}
