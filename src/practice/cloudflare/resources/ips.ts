import { type Endpoint, open } from '../endpoint.ts';

/** Cloudflare's own addresses, for everybody (facts: cloudflare#addresses). Here: the documentation ranges. */
export const ipEndpoints: readonly Endpoint[] = [
  open('GET', '/ips', ({ query }) => ({
    result: {
      ipv4_cidrs: ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'],
      ipv6_cidrs: ['2001:db8::/32'],
      etag: '38f79d050aa027e3be3865e495dcc9bc',
      ...(query.get('networks') === 'jdcloud' ? { jdcloud_cidrs: ['192.0.2.128/25'] } : {}),
    },
  })),
];
