import {
  APP_NETWORK,
  type ConnectorApp,
  type FoundHome,
  type HomeCertificate,
  type HomeInspection,
  type HomeNearby,
} from '../../contract/home.ts';
import type { DesiredHome } from '../../contract/setup.ts';

/** Homes of every kind, and what Latchkey sees once it has been let into one. */

export const lindenHome: FoundHome = {
  url: 'http://homeassistant.local:8123',
  name: 'Linden house',
  version: '2026.11.1',
  reachedAt: 'http://192.168.1.10:8123',
};

export function aNearby(changes: Partial<FoundHome> = {}, more: Partial<HomeNearby> = {}): HomeNearby {
  return { home: { ...lindenHome, ...changes }, stage: 'ready', by: 'announced', ...more };
}

export const ownCertificate: HomeCertificate = {
  fingerprint:
    '4F:1C:90:7B:22:DE:05:A8:63:F1:9C:3E:77:B0:14:8D:2A:C6:5E:01:D9:48:F3:6B:80:17:E4:5C:AA:39:0D:72',
  subject: 'CN=homeassistant.local',
  issuer: 'CN=homeassistant.local',
  validTo: '2034-05-01T00:00:00.000Z',
  pem: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
};

/** A home with a certificate of its own making. */
export const selfMade = aNearby({
  url: 'https://192.168.1.20:8123',
  name: 'Garden shed',
  version: '2026.10.2',
  certificate: ownCertificate,
});

export const severalHomes: readonly HomeNearby[] = [
  aNearby(),
  selfMade,
  aNearby(
    { url: 'http://192.168.1.31', name: 'Grandma’s flat', version: '2026.11.0' },
    { stage: 'onboarding' },
  ),
  aNearby({ url: 'http://192.168.1.32', name: 'Home Assistant', version: null }, { stage: 'installing' }),
];

export function anApp(changes: Partial<ConnectorApp> = {}): ConnectorApp {
  return {
    slug: '396f0234_cloudflared',
    repository: 'current',
    version: '7.0.14',
    state: 'stopped',
    tunnel: 'none',
    others: null,
    takeOver: changes.tunnel === 'another' ? 'impossible' : 'not-needed',
    names: null,
    ...changes,
  };
}

/** What is taken for granted where Home Assistant runs the connector itself, until the user says otherwise. */
export function aWish(changes: Partial<DesiredHome> = {}): DesiredHome {
  return {
    at: lindenHome.url,
    connector: 'app',
    trustedProxies: [APP_NETWORK],
    loginLimit: 'wanted',
    urls: 'wanted',
    internalUrl: lindenHome.reachedAt ?? null,
    ...changes,
  };
}

/** And where it cannot. */
export const wishElsewhere = aWish({ connector: 'elsewhere', trustedProxies: [] });

/** Home Assistant OS as most people have it: nothing set up for a path from outside. */
export function aLook(changes: Partial<HomeInspection> = {}): HomeInspection {
  return {
    version: '2026.11.1',
    installation: 'os',
    port: 8123,
    ssl: false,
    apps: [],
    trust: { kind: 'settable', proxies: [], trial: 'none' },
    loginLimit: null,
    secondFactor: 'off',
    externalUrl: null,
    internalUrl: null,
    origin: 'http://homeassistant:8123',
    originAnswers: 'yes',
    ...changes,
  };
}

export const inContainer = aLook({
  installation: 'container',
  port: null,
  ssl: null,
  origin: 'http://192.168.1.10:8123',
  secondFactor: 'on',
});

export const beforeTrustCanBeSet = aLook({ version: '2026.7.4', trust: { kind: 'in-file' } });
