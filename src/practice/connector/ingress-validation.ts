import type { IngressRule } from './ingress-rule.ts';
import { addressProblem } from './origin-address.ts';

/**
 * Why cloudflared does not take an ingress list, in its own words; `undefined` for one that it takes. It looks at one
 * rule after the other, and at each rule's service, hostname and path in this order (facts: cloudflare#ingress-lists).
 *
 * Stricter than the real one: of regular expressions only what JavaScript and Go both understand, so no `(?i)`.
 */
export function ingressProblem(ingress: readonly IngressRule[]): string | undefined {
  if (ingress.length === 0) return "The config file doesn't contain any ingress rules";
  for (const [index, rule] of ingress.entries()) {
    const problem =
      serviceProblem(rule.service) ??
      hostnameProblem(rule, index, ingress.length) ??
      pathProblem(rule, index);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const bareServices = ['hello_world', 'hello-world', 'bastion', 'socks-proxy'];

function serviceProblem(service: string): string | undefined {
  // Whatever comes after it is a path of a socket, and none is looked at.
  if (bareServices.includes(service) || /^unix(?:\+tls)?:/.test(service)) return undefined;
  const [, status] = /^http_status:(.*)$/s.exec(service) ?? [];
  return status === undefined ? addressProblem(service) : statusProblem(status);
}

function statusProblem(status: string): string | undefined {
  if (!/^[+-]?\d+$/.test(status)) {
    return `invalid HTTP status code: strconv.Atoi: parsing "${status}": invalid syntax`;
  }
  const code = Number(status);
  return code >= 100 && code <= 999 ? undefined : `invalid HTTP status code: ${code}`;
}

function hostnameProblem(rule: IngressRule, index: number, count: number): string | undefined {
  const { hostname = '' } = rule;
  if (/^(?:[^:[\]]*|\[[^\]]*\]):[^:]*$/.test(hostname)) return 'Hostname cannot contain a port';
  if (hostname.lastIndexOf('*') > 0) {
    return 'Hostname patterns can have at most one wildcard character ("*") and it can only be used for subdomains, e.g. "*.example.com"';
  }
  const isLast = index === count - 1;
  if (isLast && !matchesEverything(rule)) {
    return 'The last ingress rule must match all URLs (i.e. it should not have a hostname or path filter)';
  }
  if (isLast || !matchesEverything(rule)) return undefined;
  return `Rule #${index + 1} is matching the hostname '${hostname}', but this will match every hostname, meaning the rules which follow it will never be triggered.`;
}

function matchesEverything({ hostname = '', path = '' }: IngressRule): boolean {
  return (hostname === '' || hostname === '*') && path === '';
}

/** Go's expressions know neither looking around nor going back to a group. */
const notInGo = /\(\?<?[=!]|\\[1-9]/;

function pathProblem({ path = '' }: IngressRule, index: number): string | undefined {
  const isRegExp = !notInGo.test(path) && compiles(path);
  return isRegExp ? undefined : `Rule #${index + 1} has an invalid regex: error parsing regexp: \`${path}\``;
}

function compiles(source: string): boolean {
  try {
    return Boolean(new RegExp(source));
  } catch {
    return false;
  }
}
