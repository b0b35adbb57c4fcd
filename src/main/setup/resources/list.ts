import type { ResourceId } from '../../../contract/plan.ts';
import type { Resource } from '../resource.ts';
import { appRepository } from './app-repository.ts';
import { certificateHostname } from './certificate-hostname.ts';
import { clientCertificate } from './client-certificate.ts';
import { connectorApp } from './connector-app.ts';
import { dnsRecord } from './dns-record.ts';
import { homeUrl } from './home-url.ts';
import { lockRule } from './lock-rule.ts';
import { trustedProxy } from './trusted-proxy.ts';
import { tunnel } from './tunnel.ts';
import { tunnelConfiguration } from './tunnel-configuration.ts';
import { zoneSetting } from './zone-setting.ts';

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
  'trusted-proxy': trustedProxy,
};
