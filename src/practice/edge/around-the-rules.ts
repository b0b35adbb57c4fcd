import { isIP } from 'node:net';
import { z } from 'zod';
import { evaluate } from '../../rules-language/evaluate.ts';
import type { FieldValues } from '../../rules-language/fields.ts';
import { matchesWildcard } from '../../rules-language/wildcard.ts';
import { membership, networkOf } from '../net/networks.ts';
import { type Answer, challenged, redirectTo, refusedAddress } from './answer.ts';
import { parseOnce } from './parsed-rules.ts';
import type { EdgeRequest } from './request.ts';
import type { EdgeAddressRule, EdgeRule, EdgeRulesAround } from './view.ts';

/** What stands before and around the custom rules, as it meets one request (facts: cloudflare#around-custom-rules). */

/** A rule for visitors from the place of this one: an allowed place passes all custom rules. */
export function judgePlace(
  { hostname, connection: { client } }: EdgeRequest,
  rules: readonly EdgeAddressRule[],
): 'allowed' | 'nothing' | Answer {
  const meeting = rules.filter(({ configuration }) => isFrom(client, configuration));
  if (meeting.some(({ mode }) => mode === 'whitelist')) return 'allowed';
  if (meeting.some(({ mode }) => mode === 'block')) return refusedAddress;
  return meeting.length > 0 ? challenged(hostname) : 'nothing';
}

function isFrom(
  { ip, asn, country }: EdgeRequest['connection']['client'],
  { target, value }: EdgeAddressRule['configuration'],
): boolean {
  switch (target) {
    case 'country':
      return value === country;
    case 'asn':
      return Number(value.replace(/^AS/i, '')) === asn;
    default: {
      const network =
        isIP(value) === 0 ? networkOf(value) : networkOf(`${value}/${isIP(value) === 6 ? 128 : 32}`);
      return network !== undefined && membership([network])(ip);
    }
  }
}

const Target = z.object({ from_value: z.object({ target_url: z.object({ value: z.string() }) }) });
const Forwarding = z.object({ url: z.string() });

/** Where a redirect rule or a page rule sends the request instead. Where page rules come among them is not known. */
export function redirectOf(
  request: EdgeRequest,
  fields: FieldValues,
  around: EdgeRulesAround,
): Answer | undefined {
  const [rule] = around.redirects.filter((each) => meets(each, fields));
  if (rule) return redirectTo(Target.parse(rule.actionParameters).from_value.target_url.value);
  const forwarding = pageActions(request, around, 'forwarding_url')[0];
  return forwarding === undefined ? undefined : redirectTo(Forwarding.parse(forwarding).url);
}

/** What comes after the custom rules and answers by itself: a test of the visitor, and a login of Access. */
export function stopBehind(
  request: EdgeRequest,
  fields: FieldValues,
  around: EdgeRulesAround,
): Answer | undefined {
  const levels = [
    ...around.configurations
      .filter((rule) => meets(rule, fields))
      .map(({ actionParameters }) => actionParameters),
    ...pageActions(request, around, 'security_level').map((value) => ({ security_level: value })),
  ];
  if (levels.some((level) => UnderAttack.safeParse(level).success)) return challenged(request.hostname);
  const [nearest] = around.applications
    .filter(({ domain }) => matchesWildcard(domain, request.hostname))
    .toSorted((a, b) => Number(a.domain.includes('*')) - Number(b.domain.includes('*')));
  if (nearest === undefined || nearest.bypassed) return undefined;
  return redirectTo(`https://linden.cloudflareaccess.com/cdn-cgi/access/login/${request.hostname}`);
}

const UnderAttack = z.object({ security_level: z.literal('under_attack') });

const Route = z.object({
  host_header: z.string().optional(),
  origin: z.object({ host: z.string().optional() }).optional(),
});
const Text = z.string().optional();
const Rewrite = z.object({ uri: z.object({ path: z.object({ value: z.string() }) }) });

/** The request as it goes on to an origin, and whose record it follows. */
export interface Onward {
  readonly request: EdgeRequest;
  readonly recordOf: string;
}

/** Rewrites, origin rules, page rules and programs change what is asked for, after the custom rules judged the request. */
export function goOnward(request: EdgeRequest, fields: FieldValues, around: EdgeRulesAround): Onward {
  const routes = around.origins
    .filter((rule) => meets(rule, fields))
    .map(({ actionParameters }) => Route.parse(actionParameters));
  const [worker] = around.workers.filter(({ pattern }) => covers(pattern, request));
  const text = (id: string) => Text.parse(pageActions(request, around, id)[0]);
  const host =
    worker?.fetches ??
    routes.findLast((route) => route.host_header)?.host_header ??
    text('host_header_override');
  const recordOf =
    worker?.fetches ??
    routes.findLast((route) => route.origin?.host)?.origin?.host ??
    text('resolve_override');
  const [rewrite] = around.rewrites.filter((rule) => meets(rule, fields));
  const path = rewrite && Rewrite.parse(rewrite.actionParameters).uri.path.value;
  return { request: withHost(withPath(request, path), host), recordOf: recordOf ?? request.hostname };
}

function withPath(request: EdgeRequest, path: string | undefined): EdgeRequest {
  if (path === undefined) return request;
  const target = request.query === '' ? path : `${path}?${request.query}`;
  return { ...request, path, rawPath: path, target };
}

function withHost(request: EdgeRequest, host: string | undefined): EdgeRequest {
  if (host === undefined) return request;
  return { ...request, hostname: host, header: (name) => (name === 'host' ? host : request.header(name)) };
}

function meets(rule: EdgeRule, fields: FieldValues): boolean {
  const parsed = parseOnce(rule.expression);
  return rule.enabled && parsed.ok && evaluate(parsed.expression, fields);
}

/** The first page rule that matches is the only one. */
function pageActions(request: EdgeRequest, { pageRules }: EdgeRulesAround, id: string): readonly unknown[] {
  const rule = pageRules.find(({ pattern }) => covers(pattern, request));
  return (rule?.actions ?? []).filter((action) => action.id === id).map(({ value }) => value);
}

function covers(pattern: string, { hostname, target, connection: { scheme } }: EdgeRequest): boolean {
  const [, wanted, rest = ''] = /^(?:(https?):\/\/)?(.*)$/s.exec(pattern) ?? [];
  const whole = rest.includes('/') ? rest : `${rest}/`;
  return (wanted === undefined || wanted === scheme) && matchesWildcard(whole, `${hostname}${target}`);
}
