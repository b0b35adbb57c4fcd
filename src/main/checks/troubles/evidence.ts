import type { Setup } from '../../../contract/setup.ts';
import type { ConnectorFault } from '../../../contract/tunnel.ts';
import type { ConnectorAppSeen } from '../../home-assistant/commands/apps.ts';
import type { CoreConfigSeen } from '../../home-assistant/commands/core-config.ts';
import type { HttpConfigSeen } from '../../home-assistant/commands/http-config.ts';
import type { ProbeOutcome } from '../../probe/probe.ts';
import type { OriginFault } from '../../resources/home-assistant/connector-app/connector-log.ts';
import type { Observed } from '../../resources/model/observed.ts';

/** All evidence, by where it comes from. Each source is read once; one that could not be read is absent. */
export interface Sources extends FromOutside, AtCloudflare, AtHome, InHomeAssistant {}

export type SourceName = keyof Sources;

/** Probes over the internet, as a stranger and as the user's first device whose key is on this computer. */
export interface FromOutside {
  readonly name: ProbeOutcome;
  readonly withoutKey: ProbeOutcome;
  readonly withKey: ProbeOutcome;
  /** A WebSocket with the same key. */
  readonly socket: ProbeOutcome;
}

export interface AtCloudflare
  extends Pick<
    Observed,
    | 'tunnel'
    | 'tunnel-configuration'
    | 'client-certificate'
    | 'lock-rule'
    | 'certificate-hostname'
    | 'zone-setting'
    | 'dns-record'
  > {
  /** How many connectors hold our tunnel's other end. */
  readonly connectors: number;
  readonly fightMode: 'on' | 'off';
  /** In Cloudflare's words: `medium`, `under_attack`. */
  readonly securityLevel: string;
}

/** On the user's own network, without being let in. */
export interface AtHome {
  /** Home Assistant's version, as it was told there to everybody. */
  readonly version: string;
  /** Where Home Assistant answers, among the usual places of its machine: origins such as `http://192.168.1.10:8123`. */
  readonly answersAt: readonly string[];
  /** The addresses that this computer has there. */
  readonly ownAddresses: readonly string[];
}

/** Only where somebody is logged in. */
export interface InHomeAssistant {
  readonly core: CoreConfigSeen;
  readonly http: HttpConfigSeen;
  /** Where Home Assistant itself listens. */
  readonly listens: { readonly port: number; readonly ssl: 'on' | 'off' };
  /** The Cloudflared apps that are installed. */
  readonly apps: readonly ConnectorAppSeen[];
  /** What the connector has to complain about since its last start. */
  readonly complaints: readonly Complaint[];
  /** The notes about its own server that Home Assistant shows under Repairs, by their ids. */
  readonly repairs: readonly string[];
  /** Addresses of proxies that Home Assistant has refused to believe since its last start. */
  readonly refused: readonly string[];
  /** Addresses that it has banned since then, after wrong logins. */
  readonly banned: readonly string[];
}

/** What a connector's log says: of the home's end, of its way to Cloudflare, and `quic-breaks-off` of what it goes over. */
export type Complaint = OriginFault | ConnectorFault | 'quic-breaks-off';

/** What troubles are judged by: what is wanted, when it is, and whatever of the sources could be read. */
interface Everything extends Unsure<Sources> {
  readonly setup: Setup;
  readonly now: Date;
}

/** Each source as it is being read. One that cannot be told resolves to nothing; one that fails, rejects. */
export type Gathered<Part = Sources> = {
  readonly [Each in keyof Part]: Promise<Part[Each] | undefined>;
};

type Unsure<Whole> = { readonly [Each in keyof Whole]?: Whole[Each] | undefined };

/** The part of it that one trouble needs. */
export type Evidence<Source extends SourceName = SourceName> = Pick<Everything, Source | 'setup' | 'now'>;
