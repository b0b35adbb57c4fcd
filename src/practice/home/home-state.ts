import type { HttpConfig, HttpState } from './http-config.ts';
import type { LogEntry } from './system-log.ts';

/**
 * Everything that the practice home knows, in this one place. Plain data: a structured clone is a snapshot. The fields
 * change; the objects in them are replaced as a whole and never modified, so a shallow copy can be put back.
 */
export interface HomeState {
  version: string;
  /** What `hassio/update/core` leads to. */
  readonly latestVersion: string;
  readonly name: string;
  readonly installation: Installation;
  readonly stage: Stage;
  readonly uuid: string;
  /** `starting`: it answers already, and refuses to be configured. */
  phase: 'running' | 'starting';
  http: HttpState;
  /** `ip_bans.yaml`, and what was read of it at the last start or added since. */
  bans: { readonly inFile: readonly string[]; readonly running: readonly string[] };
  yaml: Yaml;
  urls: { readonly external: string | null; readonly internal: string | null };
  users: readonly User[];
  codes: readonly AuthorizationCode[];
  refreshTokens: readonly RefreshToken[];
  accessTokens: readonly AccessToken[];
  /** Newest first; gone with a restart. */
  systemLog: readonly LogEntry[];
  repositories: readonly Repository[];
  /** Installed ones, by slug. */
  apps: Readonly<Record<string, App>>;
  jobs: readonly Job[];
  repairs: readonly Repair[];
  /** In the order in which they were registered. */
  webhooks: readonly Webhook[];
  /** The voice assistants that are set up in configuration.yaml; they need no cloud. */
  assistants: readonly Assistant[];
  switches: readonly Switch[];
  /** What somebody set up on the page of integrations. */
  integrations: readonly Integration[];
  trouble: Trouble;
}

export type Installation = 'os' | 'container' | 'supervised' | 'core';

/** `installing` is the landing page before Home Assistant is there; `onboarding` waits for the first user. */
export type Stage = 'ready' | 'onboarding' | 'installing';

/** What the user wrote into configuration.yaml, as far as it matters here. */
export interface Yaml {
  readonly http: YamlBlock | null;
  /** Why the file cannot be read; `null` when it can. */
  readonly error: string | null;
  /** What Home Assistant starts with all the same, and complains of in its log: an unknown integration, a wrong value of one. */
  readonly doubtful: readonly string[];
}

/** `http:` in it; what is left out falls back to its default. */
export type YamlBlock = Partial<HttpConfig>;

export interface User {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly password: string;
  readonly isOwner: boolean;
  readonly isAdmin: boolean;
  readonly isActive: boolean;
  /** The code that the authenticator app shows; `null` without a second factor. */
  readonly mfaCode: string | null;
}

export interface AuthorizationCode {
  readonly code: string;
  readonly clientId: string;
  readonly userId: string;
  readonly expiresAt: number;
}

export interface RefreshToken {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly clientId: string | null;
  /** The name that the user gave a long-lived token. */
  readonly clientName: string | null;
  /** ISO. */
  readonly createdAt: string;
}

export interface AccessToken {
  readonly token: string;
  readonly refreshTokenId: string;
  readonly expiresAt: number;
}

export interface Repository {
  readonly slug: string;
  readonly name: string;
  readonly source: string;
  readonly url: string;
  readonly maintainer: string;
}

export type AppRunState = 'started' | 'stopped' | 'error' | 'startup' | 'unknown';

export interface App {
  readonly slug: string;
  readonly name: string;
  /** The slug of the repository that it came from. */
  readonly repository: string;
  readonly version: string;
  readonly state: AppRunState;
  readonly boot: 'auto' | 'manual';
  readonly watchdog: boolean;
  readonly autoUpdate: boolean;
  /** What was set; the app's defaults are shown below it. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly network: Readonly<Record<string, number | null>> | null;
  /** What a Cloudflared app keeps of the tunnel that it made by itself (facts: home-assistant#app-local-mode). */
  readonly ownTunnelToken?: string;
  readonly log: readonly string[];
}

export interface Job {
  readonly uuid: string;
  readonly name: string;
  /** The slug of the app that it works on. */
  readonly reference: string;
  readonly done: boolean;
  readonly errors: readonly { readonly type: string; readonly message: string }[];
  readonly created: string;
}

/** Repairs about HTTP settings in configuration.yaml, as they come up at a start (facts: home-assistant#trust-timeline). */
export type Repair =
  | 'deprecated_yaml'
  | 'deprecated_yaml_import_error'
  | 'yaml_still_present_after_migration';

/** How a webhook can be called at all (facts: home-assistant#webhook-answers). */
export const webhookMethods = ['GET', 'HEAD', 'POST', 'PUT'] as const;
export type WebhookMethod = (typeof webhookMethods)[number];

/** Something that whoever knows its id may call (facts: home-assistant#webhooks). */
export interface Webhook {
  /** 64 hexadecimal digits; an automation's is whatever its owner typed. */
  readonly id: string;
  /** The integration that it belongs to: `mobile_app`, `automation`, `owntracks`. */
  readonly domain: string;
  readonly name: string;
  readonly localOnly: boolean;
  readonly methods: readonly WebhookMethod[];
}

export type Assistant = 'alexa' | 'google';

/** A toggle helper, which stands for everything that could be switched in a real home. */
export interface Switch {
  /** `input_boolean.kettle`. */
  readonly id: string;
  readonly name: string;
  readonly is: 'on' | 'off';
}

export interface Integration {
  readonly entryId: string;
  /** `cloudflare` is its own DDNS client, which has nothing to do with tunnels. */
  readonly domain: string;
  readonly title: string;
  /** Who set it up: `user`, or the `registration` of a phone. */
  readonly source: string;
  readonly state: 'loaded' | 'setup_retry' | 'disabled';
  /** ISO. */
  readonly createdAt: string;
}

/** What goes wrong on purpose. */
export interface Trouble {
  readonly supervisor: 'free' | 'busy';
  readonly internet: 'reachable' | 'unreachable';
  /** What cloudflared needs to reach Cloudflare. */
  readonly port7844: 'open' | 'udp-blocked' | 'blocked';
  /** Whether cloudflared believes the certificate that it is shown there; else why it does not. */
  readonly edgeCertificate: 'believed' | 'clock-wrong' | 'inspected';
  /** What the home's network has. */
  readonly addresses: 'both' | 'ipv6-only';
  readonly installMs: number;
  /** Whether a new port can be listened on. */
  readonly bind: 'possible' | 'impossible';
  /** How long Home Assistant answers after a start before it is running. */
  readonly startingMs: number;
  readonly recoveryMode: 'off' | 'on';
}

/** Seconds, as in a tiny home (facts: home-assistant#restart). */
const usualStartingMs = 4000;

export const noTrouble: Trouble = {
  supervisor: 'free',
  internet: 'reachable',
  port7844: 'open',
  edgeCertificate: 'believed',
  addresses: 'both',
  installMs: 0,
  bind: 'possible',
  startingMs: usualStartingMs,
  recoveryMode: 'off',
};

export function hasSupervisor({ installation }: Pick<HomeState, 'installation'>): boolean {
  return installation === 'os' || installation === 'supervised';
}
