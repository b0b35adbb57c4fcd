/**
 * Why cloudflared does not take the address of a service, in its own words; `undefined` for one that it takes. It reads
 * addresses as Go's `net/url` does and not as browsers do: any number is a port, and a lone slash is a path
 * (facts: cloudflare#ingress-lists).
 */
export function addressProblem(service: string): string | undefined {
  const [url = ''] = service.split('#', 1);
  const fault = urlFault(url);
  if (fault !== undefined) return `parse ${JSON.stringify(url)}: ${fault}`;
  const { host, path, scheme } = partsOf(url);
  if (scheme === '' || nameIn(host) === '') {
    return `${service} is an invalid address, please make sure it has a scheme and a hostname`;
  }
  if (path === '') return undefined;
  return `${service} is an invalid address, ingress rules don't support proxying to a different path on the origin service. The path will be the same as the eyeball request's path`;
}

function partsOf(url: string) {
  const [, scheme = '', rest = url] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(url) ?? [];
  const [, authority = '', path = ''] = /^\/\/([^/?]*)([^?]*)/s.exec(rest) ?? [];
  return { scheme, host: authority.replace(/^.*@/s, ''), path };
}

/** What Go finds no URL for. */
function urlFault(url: string): string | undefined {
  if (/\p{Cc}/u.test(url)) return 'net/url: invalid control character in URL';
  if (url.startsWith(':')) return 'missing protocol scheme';
  const { host, scheme } = partsOf(url);
  if (scheme === '' && /^[^/?]+:/.test(url)) return 'first path segment in URL cannot contain colon';
  return hostFault(host);
}

function hostFault(host: string): string | undefined {
  if (host.lastIndexOf('[') > 0) return 'invalid IP-literal';
  if (host.startsWith('[') && !host.includes(']')) return "missing ']' in host";
  const port = host.startsWith('[')
    ? host.slice(host.lastIndexOf(']') + 1)
    : (/:[^:]*$/.exec(host)?.[0] ?? '');
  if (!/^(?::\d*)?$/.test(port)) return `invalid port "${port}" after host`;
  const broken = /%(?!25|[89a-f][0-9a-f]).{0,2}/is.exec(host)?.[0];
  if (broken !== undefined) return `invalid URL escape "${broken}"`;
  const sign = /[ \\^`{|}]/.exec(host)?.[0];
  return sign === undefined ? undefined : `invalid character "${sign}" in host name`;
}

function nameIn(host: string): string {
  return host.replace(/:\d*$/, '').replace(/^\[(.*)\]$/s, '$1');
}
