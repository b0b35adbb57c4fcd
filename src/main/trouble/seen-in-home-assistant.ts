import { isIP } from 'node:net';
import { z } from 'zod';
import {
  appLog,
  CONNECTOR_SLUG,
  type ConnectorAppSeen,
  FORMER_CONNECTOR_SLUG,
  readConnectorApp,
} from '../home-assistant/commands/apps.ts';
import { readCoreConfig } from '../home-assistant/commands/core-config.ts';
import { type HttpConfigSeen, readHttpConfig } from '../home-assistant/commands/http-config.ts';
import type { HomeAssistant } from '../home-assistant/home-assistant.ts';
import { isUnknownCommand } from '../home-assistant/refuse.ts';
import { Refusal } from '../refusal.ts';
import { connectorRefusalIn } from '../setup/connector-start.ts';
import type { Complaint, Gathered, InHomeAssistant } from './evidence.ts';

/** Reads what Home Assistant tells somebody who is logged in. */
export function seenInHomeAssistant(home: HomeAssistant): Gathered<InHomeAssistant> {
  const core = readCoreConfig(home).catch((error: unknown) => {
    // The first question may be put to a connection that a restart has just ended; the next one waits for the new one.
    if (isSilent(error)) return readCoreConfig(home);
    throw error;
  });
  const awake = core.then(
    () => undefined,
    (error: unknown) => {
      if (isSilent(error)) throw error;
    },
  );
  const after = <T>(read: () => Promise<T>): Promise<T> => awake.then(read);
  const http = after(() => readHttpConfig(home));
  const apps = after(() => connectorApps(home));
  return {
    core,
    http,
    listens: after(() => listensWhere(home, http)),
    apps,
    complaints: apps.then((installed) => complaintsOf(home, installed)),
    repairs: after(() => repairsOf(home)),
    refused: after(() => refusedAddresses(home)),
  };
}

function isSilent(error: unknown): boolean {
  return error instanceof Refusal && error.code === 'HOME_SILENT';
}

const CoreInfo = z.looseObject({ port: z.number().int(), ssl: z.boolean() });

/** The Supervisor knows for sure; without one, the settings of Home Assistant's own server say it. */
async function listensWhere(
  home: HomeAssistant,
  http: Promise<HttpConfigSeen>,
): Promise<InHomeAssistant['listens'] | undefined> {
  const told = await withSupervisor(() =>
    home.supervisor(CoreInfo, { method: 'get', endpoint: '/core/info' }),
  );
  if (told) return { port: told.port, ssl: told.ssl ? 'on' : 'off' };
  const seen = await http;
  if (seen.kind === 'in-file') return undefined;
  const { server_port: port, ssl_certificate: certificate } = seen.stable;
  return { port, ssl: certificate ? 'on' : 'off' };
}

/** Where there is no Supervisor there are no apps. */
async function connectorApps(home: HomeAssistant): Promise<readonly ConnectorAppSeen[]> {
  const slugs = [CONNECTOR_SLUG, FORMER_CONNECTOR_SLUG];
  const apps = await withSupervisor(() => Promise.all(slugs.map((slug) => readConnectorApp(home, slug))));
  return (apps ?? []).flatMap((app) => app ?? []);
}

async function withSupervisor<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Refusal && isUnknownCommand(error)) return undefined;
    throw error;
  }
}

const LINES_READ = 60;

/** What cloudflared and Go's own TLS write (facts: log lines to look for). */
const complaintWords: readonly (readonly [Complaint, RegExp])[] = [
  ['refused', /connection refused/i],
  ['not-plain', /\bEOF\b|malformed HTTP response/i],
  ['not-tls', /does not look like a TLS handshake|server gave HTTP response to HTTPS client/i],
];

async function complaintsOf(
  home: HomeAssistant,
  apps: readonly ConnectorAppSeen[],
): Promise<readonly Complaint[] | undefined> {
  const logs = await Promise.all(apps.map(({ slug }) => appLog(home, slug, LINES_READ)));
  return logs.length > 0 ? logs.flatMap(complaintsIn) : undefined;
}

/** What a connector's log has to complain about. Its lines go no further: they may quote anything. Pure. */
export function complaintsIn(log: string): readonly Complaint[] {
  const ofOrigin = complaintWords.filter(([, words]) => words.test(log)).map(([complaint]) => complaint);
  switch (connectorRefusalIn(log).code) {
    case 'CONNECTOR_REFUSED':
      return [...ofOrigin, 'no-entry'];
    case 'CONNECTOR_PORT_BLOCKED':
    case 'HOME_OFFLINE':
      return [...ofOrigin, 'no-way-out'];
    default:
      return ofOrigin;
  }
}

const Issues = z.looseObject({
  issues: z.array(z.looseObject({ domain: z.string(), issue_id: z.string() })),
});

/** The notes about Home Assistant's own server (facts: timeline). */
async function repairsOf(home: HomeAssistant): Promise<readonly string[]> {
  const { issues } = await home.command(Issues, { type: 'repairs/list_issues' });
  return issues.filter(({ domain }) => domain === 'http').map(({ issue_id: id }) => id);
}

const LogEntries = z.array(z.looseObject({ name: z.string(), message: z.array(z.string()) }));

/** Whom Home Assistant names where it says that it does not believe a proxy (facts: what HA answers). */
async function refusedAddresses(home: HomeAssistant): Promise<readonly string[]> {
  const entries = await home.command(LogEntries, { type: 'system_log/list' });
  const texts = entries
    .filter(({ name }) => name === 'homeassistant.components.http.forwarded')
    .flatMap(({ message }) => message);
  const named = texts.map((text) => /(?:received from|untrusted proxy) ([0-9a-f.:]+)/i.exec(text)?.[1]);
  return named.flatMap((address) => (address && isIP(address.replace(/[.,]$/, '')) ? address : []));
}
