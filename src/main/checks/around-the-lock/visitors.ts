import type { Setup } from '../../../contract/setup.ts';
import type { KnownRequest } from '../../../rules-language/judge.ts';
import {
  anythingBut,
  beforeDigits,
  beginningWith,
  exactly,
  inAnyLetters,
  type KnownText,
} from '../../../rules-language/known-text.ts';
import { certificateFor } from '../../resources/cloudflare/client-certificate/client-certificate.ts';
import { devicesFor, keyIdsOf } from '../../resources/cloudflare/wanted-keys.ts';
import type { ClientCertificatesSeen } from '../../resources/model/observed.ts';
import {
  type CertificateKnown,
  listTextsOf,
  textsOfNobodys,
  textsWithoutCertificate,
} from './certificate-texts.ts';

/**
 * Who comes to our addresses, as far as it is known before they come: each entry stands for all requests that have that in
 * common. Where they are, what they open and with which program stays unknown.
 */

/** How the address is spelled: as every browser and app does, or in whatever way Cloudflare might hand on. */
type Spelling = 'usual' | 'odd';

/** Visitors with a key of the user's. Before the keys are made nothing is known of them but that they are good. */
export function visitorsWithKeys(
  setup: Setup,
  keys: ClientCertificatesSeen,
  spelling: Spelling,
): readonly KnownRequest[] {
  return setup.services.flatMap((service) => {
    const certificates = devicesFor(service, setup.devices)
      .flatMap(keyIdsOf)
      .map((keyId) => certificateFor(keyId, keys));
    const each = certificates.length > 0 ? [...new Set(certificates)] : [undefined];
    return each
      .flatMap(textsOf)
      .flatMap((texts) =>
        requestsTo(service.hostname, setup, 'https', spelling).map((request) => withGoodKey(request, texts)),
      );
  });
}

function textsOf(certificate: CertificateKnown | undefined): readonly KnownRequest['texts'][] {
  return certificate ? listTextsOf(certificate) : [{}];
}

/** Visitors of whom nothing is known but where they knock. */
export function anybody(setup: Setup): readonly KnownRequest[] {
  return setup.services.flatMap(({ hostname }) => [
    ...requestsTo(hostname, setup, 'https', 'odd'),
    ...requestsTo(hostname, setup, 'http', 'odd'),
  ]);
}

/** Visitors with a key that Cloudflare takes for good, whoever made it. */
export function visitorsWithSomeKey(setup: Setup): readonly KnownRequest[] {
  return visitorsWithTexts(setup, {});
}

/** Visitors with a key that Cloudflare signed for somebody else, and that nobody has listed. */
export function visitorsWithForeignKey(setup: Setup): readonly KnownRequest[] {
  return visitorsWithTexts(setup, textsOfNobodys);
}

/** Visitors with a good key of which this is known. */
export function visitorsWithTexts(setup: Setup, texts: KnownRequest['texts']): readonly KnownRequest[] {
  return setup.services.flatMap(({ hostname }) =>
    requestsTo(hostname, setup, 'https', 'usual').map((request) => withGoodKey(request, texts)),
  );
}

/** Visitors with a key that was revoked: Cloudflare still counts it as verified (facts: cloudflare#rule-fields). */
export function visitorsWithRevokedKey(setup: Setup): readonly KnownRequest[] {
  return visitorsWithSomeKey(setup).map(({ texts, flags }) => ({
    texts,
    flags: { ...flags, 'cf.tls_client_auth.cert_revoked': true },
  }));
}

/** Visitors who show no key. */
export function visitorsWithoutKey(setup: Setup): readonly KnownRequest[] {
  return setup.services.flatMap(({ hostname }) =>
    requestsTo(hostname, setup, 'https', 'usual').map(withoutKey),
  );
}

/**
 * Visitors of whom nothing is known but that they knock at none of our addresses. Which others there are cannot be listed: a
 * wildcard, a load balancer and a Worker each serve names that stand in no record.
 */
export function visitorsElsewhere({ services, zone }: Setup): readonly KnownRequest[] {
  const names = services.flatMap(({ hostname }) => [hostname, `${hostname}.`]);
  const hosts = names.flatMap((name) => [exactly(name), beginningWith(`${name}:`)]);
  const addresses = names.flatMap((name) =>
    ['http', 'https'].flatMap((scheme) => [
      beginningWith(`${scheme}://${name}/`),
      beginningWith(`${scheme}://${name}:`),
    ]),
  );
  return [
    {
      texts: {
        'http.host': anythingBut(hosts),
        'http.request.full_uri': anythingBut(addresses),
        'cf.zone.name': exactly(zone.name),
      },
      flags: {},
    },
  ];
}

type Scheme = 'http' | 'https';

/** The odd spellings are those that the lock covers, and the usual one is among them (facts: cloudflare#host-field). */
const spellings: Readonly<Record<Spelling, (hostname: string) => readonly (readonly [KnownText, string])[]>> =
  {
    usual: (hostname) => [[exactly(hostname), `${hostname}/`]],
    odd: (hostname) => [
      [inAnyLetters(exactly(hostname)), `${hostname}/`],
      [inAnyLetters(exactly(`${hostname}.`)), `${hostname}./`],
      [inAnyLetters(beforeDigits(`${hostname}:`)), `${hostname}:`],
      [inAnyLetters(beforeDigits(`${hostname}.:`)), `${hostname}.:`],
    ],
  };

function requestsTo(
  hostname: string,
  { zone }: Setup,
  scheme: Scheme,
  spelling: Spelling,
): readonly KnownRequest[] {
  return spellings[spelling](hostname).map(([host, begins]) => ({
    texts: {
      'http.host': host,
      'http.request.full_uri': { ...host, begins: `${scheme}://${begins}`, extent: 'open' },
      'cf.zone.name': exactly(zone.name),
    },
    flags: { ssl: scheme === 'https' },
  }));
}

function withGoodKey({ texts, flags }: KnownRequest, ofKey: KnownRequest['texts']): KnownRequest {
  return {
    texts: { ...texts, ...ofKey },
    flags: {
      ...flags,
      'cf.tls_client_auth.cert_presented': true,
      'cf.tls_client_auth.cert_verified': true,
      'cf.tls_client_auth.cert_revoked': false,
    },
  };
}

function withoutKey({ texts, flags }: KnownRequest): KnownRequest {
  return {
    texts: { ...texts, ...textsWithoutCertificate },
    flags: {
      ...flags,
      'cf.tls_client_auth.cert_presented': false,
      'cf.tls_client_auth.cert_verified': false,
      'cf.tls_client_auth.cert_revoked': false,
    },
  };
}
