import type { Setup } from '../../contract/setup.ts';
import { createReader } from '../engine/observe.ts';
import type { Resources, SliceReader } from '../engine/resource.ts';
import { clientCertificate } from './cloudflare/client-certificate/client-certificate.ts';
import { originCertificate } from './cloudflare/origin/origin-certificate.ts';
import { originPull } from './cloudflare/origin/origin-pull.ts';
import { originPullCertificate } from './cloudflare/origin/origin-pull-certificate.ts';
import { tunnel } from './cloudflare/tunnel/tunnel.ts';
import { tunnelConfiguration } from './cloudflare/tunnel/tunnel-configuration.ts';
import { certificateHostname } from './cloudflare/zone/certificate-hostname.ts';
import { dnsRecord } from './cloudflare/zone/dns-record.ts';
import { lockRule } from './cloudflare/zone/lock-rule.ts';
import { zoneSetting } from './cloudflare/zone/zone-setting.ts';
import { appRepository } from './home-assistant/connector-app/app-repository.ts';
import { connectorApp } from './home-assistant/connector-app/connector-app.ts';
import { homeUrl } from './home-assistant/home-url/home-url.ts';
import { httpConfig } from './home-assistant/http-config/http-config.ts';
import { emptyLedger } from './model/ledger.ts';
import type { LatchkeyModel, SetupIo } from './model/model.ts';

/** Everything Latchkey manages, in the order in which people read a plan. */
export const resources: Resources<LatchkeyModel> = {
  'lock-rule': lockRule,
  'certificate-hostname': certificateHostname,
  'client-certificate': clientCertificate,
  tunnel,
  'tunnel-configuration': tunnelConfiguration,
  'zone-setting': zoneSetting,
  'origin-certificate': originCertificate,
  'origin-pull-certificate': originPullCertificate,
  'origin-pull': originPull,
  'dns-record': dnsRecord,
  'app-repository': appRepository,
  'connector-app': connectorApp,
  'home-url': homeUrl,
  'http-config': httpConfig,
};

/** Reads single slices, where nothing is to be planned: what was there before does not matter then. */
export function readSlices(setup: Setup, io: SetupIo): SliceReader<LatchkeyModel> {
  return createReader(resources, { setup, ledger: emptyLedger, io });
}
