import type { Document } from '@xmldom/xmldom';
import { textIn } from './read-xml.ts';

/** The service of a router that knows its forwards: its type, and where it is asked. */
export interface ForwardingService {
  readonly type: string;
  readonly control: URL;
}

/** One for each connection to a provider; of routers with several, these. */
const MOST_SERVICES = 4;
const forwarding = /^urn:schemas-upnp-org:service:WAN(?:IP|PPP)Connection:[12]$/;

/**
 * The services in a router's description that know forwards, however deep they lie (facts: platforms#upnp-igd). It may name any host
 * to be asked: only the one that described itself is. Pure.
 */
export function findForwardingServices(
  document: Document,
  described: URL,
): readonly [ForwardingService, ...ForwardingService[]] | undefined {
  const base = withinHost(textIn(document, 'URLBase'), described, described) ?? described;
  const services = [...document.getElementsByTagNameNS('*', 'service')].flatMap((service) => {
    const type = textIn(service, 'serviceType');
    const control = withinHost(textIn(service, 'controlURL'), base, described);
    return forwarding.test(type) && control ? [{ type, control }] : [];
  });
  const [first, ...others] = services.slice(0, MOST_SERVICES);
  return first && [first, ...others];
}

function withinHost(text: string, base: URL, described: URL): URL | undefined {
  const url = text === '' ? null : URL.parse(text, base);
  const isThere = url?.protocol === 'http:' && url.hostname === described.hostname;
  return isThere && !url.username && !url.password ? url : undefined;
}
