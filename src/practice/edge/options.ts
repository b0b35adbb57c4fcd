import type { AgreedException } from '../../contract/exception.ts';
import type { Authority } from '../certificates/certificate-authority.ts';
import type { EdgeClient, HostForRules } from './request.ts';
import type { EdgeView } from './view.ts';

export interface EdgeOptions {
  readonly view: EdgeView;
  /** Signs the edge's server certificates; clients must trust it. */
  readonly edgeAuthority: Authority;
  /** The managed CA that client certificates are checked against. */
  readonly clientAuthority: Authority;
  readonly now?: () => Date;
  /** Where clients seem to come from. Asked once per connection. */
  readonly client?: () => EdgeClient;
  /**
   * Turns an ingress service into an address on this computer, for services like `http://homeassistant:8123`; `undefined`
   * when the connector there knows no such name.
   */
  readonly resolveOrigin?: (service: URL, connectorAddress: string) => URL | undefined;
  /** Told of every request that the connector could not hand on; `code` is Node's, absent for a name that nobody knows. */
  readonly originFailed?: (connectorId: string, service: URL, code?: string) => void;
  /** PEM of the authorities whose certificates are good at origins: public ones, and Cloudflare's own. */
  readonly originAuthorities?: (() => Promise<readonly string[]>) | undefined;
  /** When given, only these fingerprints count as keys of the hostname; otherwise every active certificate of its zone. */
  readonly listedFingerprints?: (hostname: string) => ReadonlySet<string> | undefined;
  /** What may pass without a key, as the owner agreed to it: such requests are no exposure. */
  readonly agreedExceptions?: () => readonly AgreedException[];
  readonly hostForRules?: HostForRules;
  /** 0, the default, takes any free port. */
  readonly httpsPort?: number;
  readonly httpPort?: number;
}

export const systemClock = () => new Date();
