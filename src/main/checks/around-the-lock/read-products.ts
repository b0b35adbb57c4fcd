import { z } from 'zod';
import type { Setup } from '../../../contract/setup.ts';
import type { Cloudflare } from '../../cloudflare/client.ts';
import { isProblem } from '../../errors/problem.ts';
import { noneIf, nothingThere } from './nothing-there.ts';
import {
  AccountList,
  type BulkRedirect,
  CustomHostname,
  ListedRedirect,
  LoadBalancer,
  Pool,
  SnippetRule,
  SpectrumApp,
} from './products.ts';

/** What a list holds, or that it could not be read. */
export type Seen<T> = readonly T[] | 'hidden';

export interface ProductsSeen {
  readonly bulkRedirects: Seen<BulkRedirect>;
  readonly snippetRules: Seen<SnippetRule>;
  readonly loadBalancers: Seen<LoadBalancer>;
  readonly pools: Seen<Pool>;
  readonly spectrumApps: Seen<SpectrumApp>;
  readonly customHostnames: Seen<CustomHostname>;
}

/**
 * Reads them all at once. Some that nobody ever used are refused with a code of its own, and then there are none. Any other refusal
 * says only that they were not seen: of most products nobody wrote down what is answered (facts: cloudflare#further-products).
 */
export async function readProducts(
  { zone }: Pick<Setup, 'zone'>,
  cloudflare: Cloudflare,
): Promise<ProductsSeen> {
  const { sdk } = cloudflare;
  const [zone_id, account_id] = [zone.id, zone.account.id];
  const [bulkRedirects, snippetRules, loadBalancers, pools, spectrumApps, customHostnames] =
    await Promise.all([
      unlessRefused(readBulkRedirects(account_id, cloudflare)),
      unlessRefused<SnippetRule>(
        cloudflare
          .read(SnippetRule.array().nullable(), 'GET snippets/snippet_rules', () =>
            sdk.snippets.rules.list({ zone_id }),
          )
          .catch(noneIf(nothingThere.noRuleset)),
      ),
      unlessRefused(
        cloudflare.read(LoadBalancer.array(), 'GET load_balancers', () =>
          sdk.loadBalancers.list({ zone_id }),
        ),
      ),
      unlessRefused(
        cloudflare.read(Pool.array(), 'GET load_balancers/pools', () =>
          sdk.loadBalancers.pools.list({ account_id }),
        ),
      ),
      unlessRefused(
        cloudflare.readAll(SpectrumApp, 'GET spectrum/apps', (page) =>
          sdk.spectrum.apps.list({ zone_id, page, per_page: 100 }),
        ),
      ),
      unlessRefused<CustomHostname>(
        cloudflare
          .readAll(CustomHostname, 'GET custom_hostnames', (page) =>
            sdk.customHostnames.list({ zone_id, page, per_page: 50 }),
          )
          .catch(noneIf(nothingThere.noQuota)),
      ),
    ]);
  return { bulkRedirects, snippetRules, loadBalancers, pools, spectrumApps, customHostnames };
}

const RedirectRules = z.object({
  rules: z
    .array(
      z.object({
        enabled: z.boolean().nullish(),
        action_parameters: z.object({ from_list: z.object({ name: z.string() }).nullish() }).nullish(),
      }),
    )
    .nullish(),
});

/** As many as come with one answer. Who has more has a list that was not seen to its end. */
const MOST_REDIRECTS = 500;

/** The redirects of all lists that a rule of the account uses. */
async function readBulkRedirects(account_id: string, cloudflare: Cloudflare): Promise<Seen<BulkRedirect>> {
  const { sdk } = cloudflare;
  const [used, lists] = await Promise.all([
    readUsedLists(account_id, cloudflare),
    cloudflare.read(AccountList.array(), 'GET rules/lists', () => sdk.rules.lists.list({ account_id })),
  ]);
  const items = await Promise.all(
    lists
      .filter(({ kind, name }) => kind === 'redirect' && used.has(name))
      .map(({ id }) =>
        cloudflare.read(ListedRedirect.array(), 'GET rules/lists items', () =>
          sdk.rules.lists.items.list(id, { account_id, per_page: MOST_REDIRECTS }),
        ),
      ),
  );
  if (items.some(({ length }) => length >= MOST_REDIRECTS)) return 'hidden';
  return items.flat().flatMap(({ redirect }) =>
    redirect
      ? {
          source: redirect.source_url,
          withSubdomains: redirect.include_subdomains === true,
          withSubpaths: redirect.subpath_matching === true,
        }
      : [],
  );
}

async function readUsedLists(account_id: string, cloudflare: Cloudflare): Promise<ReadonlySet<string>> {
  const rules = await cloudflare
    .read(RedirectRules, 'GET rulesets http_request_redirect', () =>
      cloudflare.sdk.rulesets.phases.get('http_request_redirect', { account_id }),
    )
    .then((ruleset) => ruleset.rules ?? [])
    .catch(noneIf(nothingThere.noRuleset));
  return new Set(
    rules.flatMap(({ enabled, action_parameters: does }) =>
      enabled !== false && does?.from_list ? does.from_list.name : [],
    ),
  );
}

function unlessRefused<T>(reading: Promise<Seen<T> | null>): Promise<Seen<T>> {
  return reading
    .then((seen) => seen ?? [])
    .catch((error: unknown) => {
      if (isProblem(error) && refusals.has(error.code)) return 'hidden';
      throw error;
    });
}

const refusals: ReadonlySet<string> = new Set(['PERMISSION_MISSING', 'CLOUDFLARE_REFUSED']);
