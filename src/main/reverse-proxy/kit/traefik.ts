import { stringify } from 'yaml';
import { homeAuthority, type ProxyWish } from '../wish.ts';
import { fileNames } from './kit-file.ts';
import { listDevices } from './listed-devices.ts';
import { forgeableHeaders, HSTS_SECONDS, serverFiles, socketAddress } from './rules.ts';

/** What Traefik reads when it starts (version 3). One entry for each address that it listens at. */
export function writeTraefikYml({ listenOn, ports, folder }: ProxyWish): string {
  const entryPoints = Object.fromEntries(
    addressesIn(listenOn).flatMap((address, index) => [
      [`web${index}`, { address: at(address, ports.http) }],
      [
        `websecure${index}`,
        {
          address: at(address, ports.https),
          // The default of a minute cuts the upload of a backup off.
          transport: { respondingTimeouts: { readTimeout: '0s' } },
        },
      ],
    ]),
  );
  return stringify({
    global: { checkNewVersion: false, sendAnonymousUsage: false },
    entryPoints,
    providers: { file: { filename: `${folder}/${fileNames.traefikRoutes}`, watch: false } },
  });
}

/**
 * Whom Traefik lets in. It has no list of fingerprints and no released option for lists of revoked certificates, but a
 * certificate that itself stands in the file of authorities is taken, and as a leaf it vouches for nobody else. So that file
 * holds each device's certificate that is on, and not the authority (facts: reverse-proxies#traefik-client-auth,
 * reverse-proxies#go-leaf-as-root).
 */
export function writeTraefikRoutes(wish: ProxyWish): string {
  const files = serverFiles(wish);
  const rule = `Host(\`${wish.hostname}\`)`;
  const entries = (name: string) => addressesIn(wish.listenOn).map((_, index) => `${name}${index}`);
  return stringify({
    http: {
      routers: {
        home: {
          rule,
          entryPoints: entries('websecure'),
          service: 'home',
          middlewares: ['headers'],
          tls: {},
        },
        plain: { rule, entryPoints: entries('web'), service: 'noop@internal', middlewares: ['to-https'] },
      },
      middlewares: {
        headers: {
          headers: {
            stsSeconds: HSTS_SECONDS,
            customRequestHeaders: {
              'X-Forwarded-Host': homeAuthority(wish),
              ...Object.fromEntries(forgeableHeaders.map((header) => [header, ''])),
            },
          },
        },
        'to-https': { redirectScheme: { scheme: 'https', port: String(wish.ports.https), permanent: true } },
      },
      services: { home: { loadBalancer: { servers: [{ url: wish.home }] } } },
    },
    tls: {
      certificates: [{ certFile: files.certificate, keyFile: files.key }],
      // The options of this name are for every name that is asked for, so none of them is without.
      options: {
        default: {
          minVersion: 'VersionTLS12',
          sniStrict: true,
          cipherSuites: goCipherSuites,
          clientAuth: {
            caFiles: [`${wish.folder}/${fileNames.allowedDevices}`],
            clientAuthType: 'RequireAndVerifyClientCert',
          },
        },
      },
    },
  });
}

/** One without an address listens everywhere. */
function addressesIn(listenOn: ProxyWish['listenOn']): readonly (string | undefined)[] {
  return listenOn === 'every-address' ? [undefined] : listenOn;
}

function at(address: string | undefined, port: number): string {
  return address === undefined ? `:${port}` : socketAddress(address, port);
}

/** The file that stands where Traefik looks for authorities. */
export function listAllowedDevices(wish: ProxyWish): string {
  const certificates = listDevices(wish).map(({ certificatePem }) => certificatePem.trim());
  return [...certificates, wish.trust.nameCardPem.trim(), ''].join('\n');
}

/** Go's names of those that the other two programs are told. */
const goCipherSuites = [
  'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
  'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
];
