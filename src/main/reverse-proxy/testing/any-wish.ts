import fc from 'fast-check';
import { localDnsKinds, proxyPrograms, publicRecordKinds } from '../../../contract/proxy.ts';
import type { ProxyWish } from '../wish.ts';
import type { HomeInTest } from './a-wish.ts';

const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?$/);
const hostname = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 4 }), fc.stringMatching(/^[a-z]{2,10}$/))
  .map(([labels, top]) => [...labels, top].join('.'));

/** Names as people give them, and as somebody would who wants to write into the configuration. */
const deviceName = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  fc.constantFrom(
    '}\nserver { listen 80; }',
    '"; return 200; #',
    "'; rm -rf /; '",
    '{$HOME}\n{http.request.host}',
    '\u2028}\r\n\trespond 200',
    '$ssl_client_verify',
    'Kim’s phone\\',
    '- x: &a [*a]',
  ),
);

/** Used by tests only: any wish that the schema allows, with the certificates of this home. */
export function anyWish(home: HomeInTest): fc.Arbitrary<ProxyWish> {
  const port = fc.integer({ min: 1024, max: 65_000 });
  return fc
    .record({
      hostname,
      home: fc
        .tuple(fc.constantFrom('192.168.1.10', '10.0.0.2', '[fd00::1]'), port)
        .map(([host, at]) => `http://${host}:${at}`),
      devices: fc
        .array(fc.tuple(deviceName, fc.constantFrom('on' as const, 'off' as const), fc.boolean()), {
          maxLength: 6,
        })
        .map((devices) =>
          devices.map(([name, state, first]) => ({
            name,
            state,
            certificatePem: (first ? home.on : home.off).certificatePem,
          })),
        ),
      program: fc.constantFrom(...proxyPrograms),
      ports: fc.tuple(port, fc.boolean()).map(([https, up]) => ({ https, http: https + (up ? 1 : -1) })),
      listenOn: fc.constantFrom('every-address' as const, ['127.0.0.1'], ['127.0.0.1', '::1']),
      publicRecord: fc.constantFrom(...publicRecordKinds),
      localDns: fc.constantFrom(...localDnsKinds),
    })
    .map((changes) => home.wish(changes));
}
