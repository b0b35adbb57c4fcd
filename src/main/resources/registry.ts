import type { ResourceId } from '../../contract/change.ts';
import type { Resource } from '../engine/resource.ts';
import { certificateHostname } from './cloudflare/certificate-hostname.ts';
import { clientCertificate } from './cloudflare/client-certificate.ts';
import { dnsRecord } from './cloudflare/dns-record.ts';
import { lockRule } from './cloudflare/lock/lock-rule.ts';
import { tunnel } from './cloudflare/tunnel/tunnel.ts';
import { tunnelConfiguration } from './cloudflare/tunnel/tunnel-configuration.ts';
import { zoneSetting } from './cloudflare/zone-setting.ts';
import { appRepository } from './home-assistant/app-repository.ts';
import { connectorApp } from './home-assistant/connector-app/connector-app.ts';
import { homeUrl } from './home-assistant/home-url.ts';
import { httpConfig } from './home-assistant/http-config/http-config.ts';

/** Everything Latchkey manages, in the order in which people read a plan. */
export const resources: { readonly [Id in ResourceId]: Resource<Id> } = {
  'lock-rule': lockRule,
  'certificate-hostname': certificateHostname,
  'client-certificate': clientCertificate,
  tunnel,
  'tunnel-configuration': tunnelConfiguration,
  'zone-setting': zoneSetting,
  'dns-record': dnsRecord,
  'app-repository': appRepository,
  'connector-app': connectorApp,
  'home-url': homeUrl,
  'http-config': httpConfig,
};
