import type { Seller } from '../../contract/domain.ts';
import type { MenuSystem } from '../../words/shape/menus.ts';
import type { Step } from './guide.ts';

/** How a domain comes to Cloudflare, in one language. `{domain}` is the domain, `{first}` and `{second}` its name servers. */
export interface DomainBook {
  /** Making an account. */
  readonly account: readonly Step[];
  /** Adding a domain that one has. */
  readonly add: readonly Step[];
  /** Where Cloudflare shows the two name servers. */
  readonly nameServers: Step;
  /** Buying a domain. */
  readonly buy: readonly Step[];
  /** Where name servers are set, on the site of who has the domain. */
  readonly where: Readonly<Record<Seller, string>> & {
    readonly system: MenuSystem;
    readonly unknown: string;
  };
}
