import { describe, expect, it } from 'vitest';
import { ingressProblem } from './ingress-validation.ts';

/** As cloudflared 2026.8.2 judged them (facts: cloudflare#ingress-lists). */
const catchAll = { service: 'http_status:404' };
const withService = (service: string) => [{ hostname: 'ha.example.com', service }, catchAll];
const withHostname = (hostname: string) => [{ hostname, service: 'http://home:8123' }, catchAll];
const withPath = (path: string) => [
  { hostname: 'ha.example.com', path, service: 'http://home:8123' },
  catchAll,
];

describe('cloudflared takes', () => {
  it.each([
    'http://home:8123',
    'https://home',
    'HTTP://home',
    'http://home:99999',
    'http://home:',
    'http://[fd00::1]:8123',
    'http://[fd00::1]',
    'http://user:secret@home:8123',
    'http://home?x=1',
    'tcp://home:22',
    'ssh://home:22',
    'hello_world',
    'hello-world',
    'bastion',
    'socks-proxy',
    'unix:',
    'unix:/run/home.sock',
    'unix+tls:/run/home.sock',
    'http_status:100',
    'http_status:999',
  ])('the service %s', (service) => expect(ingressProblem(withService(service))).toBeUndefined());

  it.each(['*.example.com', '*', 'HA.example.com', 'fd00::1', ''])('the hostname %j', (hostname) =>
    expect(ingressProblem([{ hostname, path: '^/x', service: 'http://home' }, catchAll])).toBeUndefined(),
  );

  it.each(['^/api', '.*', 'api'])('the path %j', (path) =>
    expect(ingressProblem(withPath(path))).toBeUndefined(),
  );
});

describe('cloudflared refuses', () => {
  const anotherPath = "ingress rules don't support proxying to a different path on the origin service";
  const noAddress = 'is an invalid address, please make sure it has a scheme and a hostname';

  it.each([
    ['http://home/', `http://home/ is an invalid address, ${anotherPath}`],
    ['http://home/?x=1', anotherPath],
    ['http://home:8123/lovelace', anotherPath],
    ['http:home', `http:home ${noAddress}`],
    ['http://', noAddress],
    ['http://:8123', noAddress],
    ['home:8123', noAddress],
    ['[fd00::1]', 'parse "[fd00::1]": first path segment in URL cannot contain colon'],
    ['192.0.2.1:8123', 'parse "192.0.2.1:8123": first path segment in URL cannot contain colon'],
    [':8123', 'parse ":8123": missing protocol scheme'],
    ['http://home:port', 'parse "http://home:port": invalid port ":port" after host'],
    ['http://[fd00::1', 'parse "http://[fd00::1": missing \']\' in host'],
    ['http://home[1]', 'parse "http://home[1]": invalid IP-literal'],
    ['http://ho%6de', 'parse "http://ho%6de": invalid URL escape "%6d"'],
    ['http://home\t', 'parse "http://home\\t": net/url: invalid control character in URL'],
    ['//home', noAddress],
    ['', noAddress],
    ['warp-routing', noAddress],
    ['http://home:8123 ', 'parse "http://home:8123 ": invalid port ":8123 " after host'],
    ['http://ho me', 'parse "http://ho me": invalid character " " in host name'],
    ['http_status:40', 'invalid HTTP status code: 40'],
    ['http_status:1000', 'invalid HTTP status code: 1000'],
    ['http_status:not', 'parsing "not": invalid syntax'],
  ])('the service %j', (service, words) => expect(ingressProblem(withService(service))).toContain(words));

  it.each([
    ['ha.example.com:443', 'Hostname cannot contain a port'],
    ['[fd00::1]:443', 'Hostname cannot contain a port'],
    ['a*.example.com', 'at most one wildcard character'],
    ['a.*.example.com', 'at most one wildcard character'],
    ['*.*.example.com', 'at most one wildcard character'],
  ])('the hostname %j', (hostname, words) => expect(ingressProblem(withHostname(hostname))).toContain(words));

  it.each(['(', '*', '(?=x)', '(?<!x)', '(a)\\1'])('the path %j', (path) =>
    expect(ingressProblem(withPath(path))).toContain('Rule #1 has an invalid regex'),
  );

  it.each([
    ['no rule at all', [], "The config file doesn't contain any ingress rules"],
    [
      'a name on the last rule',
      [{ hostname: 'x', service: 'http://home' }],
      'The last ingress rule must match all URLs',
    ],
    [
      'a path on the last rule',
      [{ path: '/x', service: 'http://home' }],
      'The last ingress rule must match all URLs',
    ],
    ['a catch-all before the end', [catchAll, catchAll], "Rule #1 is matching the hostname '', but"],
    ['a star before the end', withHostname('*'), "Rule #1 is matching the hostname '*', but"],
  ])('%s', (_name, ingress, words) => expect(ingressProblem(ingress)).toContain(words));

  it('a list for the first thing that is wrong with it', () => {
    const list = [{ hostname: 'a*.x', service: 'http://home/' }, { service: 'warp-routing' }];
    expect(ingressProblem(list)).toContain('http://home/ is an invalid address');
  });
});
