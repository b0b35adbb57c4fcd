import type { Connector, ConnectorStart } from '../connector/connector.ts';
import type { IngressRule } from '../connector/ingress-rule.ts';
import type { HomeCalls } from './calls.ts';
import type { Clock } from './clock.ts';
import type { HomeState } from './home-state.ts';
import type { LogRecord } from './system-log.ts';
import type { Intake } from './taken-in.ts';

/** What the parts of the practice home may do with one another. */
export interface Core {
  readonly state: HomeState;
  readonly clock: Clock;
  readonly calls: HomeCalls;
  /** What has come to something that acts on it. */
  readonly taken: Intake;
  /** The app's cloudflared knocks at Cloudflare; with a list of its own where a file beside it says where it leads. */
  readonly startConnector: (token: string, ingress?: readonly IngressRule[]) => ConnectorStart;
  /** `cloudflared tunnel route dns -f`: the name leads into the tunnel from then on, whatever stood there. */
  readonly routeDns: (tunnelId: string, hostname: string) => void;
  /** Running ones, by the app's slug. They are no data and stand beside the state. */
  readonly connectors: Map<string, Connector>;
  /** Closes the port and every connection, and opens it again as after a restart. */
  readonly restart: () => void;
  /** Sets or calls off the end of the trial, as the state says. */
  readonly watchTrial: () => void;
  readonly log: (record: LogRecord) => void;
  /** Ends the WebSockets that were opened with this refresh token. */
  readonly endSessions: (refreshTokenId: string) => void;
}
