import type { Connector, ConnectorStart } from '../connector/connector.ts';
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
  /** The app's cloudflared knocks at Cloudflare. */
  readonly startConnector: (token: string) => ConnectorStart;
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
