import { expect, it } from 'vitest';
import { anHttpServer } from '../testing/an-http-server.ts';
import { createCloudflare } from './client.ts';
import { readEdgeAddresses } from './edge-addresses.ts';

it('tells Cloudflare’s addresses from others, of both families', async () => {
  const result = { ipv4_cidrs: ['104.16.0.0/13', '198.41.128.0/17'], ipv6_cidrs: ['2606:4700::/32'] };
  const apiUrl = await anHttpServer((_request, response) => {
    response.end(JSON.stringify({ success: true, errors: [], messages: [], result }));
  });
  const isEdge = await readEdgeAddresses(createCloudflare({ token: 'any', apiUrl }));
  const edge = ['104.16.0.0', '104.23.255.255', '198.41.128.1', '2606:4700::6810:84e5'];
  const elsewhere = ['104.15.255.255', '104.24.0.0', '203.0.113.7', '2001:db8::1', '::1'];
  expect(edge.map(isEdge)).toEqual(edge.map(() => true));
  expect(elsewhere.map(isEdge)).toEqual(elsewhere.map(() => false));
});
