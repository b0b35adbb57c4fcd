import { isProblem } from '../../errors/problem.ts';
import {
  appLog,
  CONNECTOR_SLUG,
  type ConnectorAppSeen,
  FORMER_CONNECTOR_SLUG,
  readConnectorApp,
} from '../../home-assistant/commands/apps.ts';
import { readCoreConfig } from '../../home-assistant/commands/core-config.ts';
import { type HttpConfigSeen, readHttpConfig } from '../../home-assistant/commands/http-config.ts';
import { readIssues } from '../../home-assistant/commands/repairs.ts';
import { readSupervisor } from '../../home-assistant/commands/supervisor-info.ts';
import { readSystemLog } from '../../home-assistant/commands/system-log.ts';
import type { HomeAssistant } from '../../home-assistant/connection/home-assistant.ts';
import { isUnknownCommand } from '../../home-assistant/connection/translate.ts';
import { readConnectorLog } from '../../resources/home-assistant/connector-app/connector-log.ts';
import type { Complaint, Gathered, InHomeAssistant } from './evidence.ts';

/** Reads what Home Assistant tells somebody who is logged in. */
export function readHomeAssistant(home: HomeAssistant): Gathered<InHomeAssistant> {
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
  const log = after(() => readSystemLog(home));
  return {
    core,
    http,
    listens: after(() => listensWhere(home, http)),
    apps,
    complaints: apps.then((installed) => complaintsOf(home, installed)),
    repairs: after(() => repairsOf(home)),
    refused: log.then(({ refused }) => refused.map(({ address }) => address)),
    banned: log.then(({ banned }) => banned),
  };
}

function isSilent(error: unknown): boolean {
  return isProblem(error) && error.code === 'HOME_SILENT';
}

/** The Supervisor knows for sure; without one, the settings of Home Assistant's own server say it. */
async function listensWhere(
  home: HomeAssistant,
  http: Promise<HttpConfigSeen>,
): Promise<InHomeAssistant['listens'] | undefined> {
  const told = await withSupervisor(() => readSupervisor(home));
  if (told && told.port !== null) return { port: told.port, ssl: told.ssl ? 'on' : 'off' };
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
    if (isProblem(error) && isUnknownCommand(error)) return undefined;
    throw error;
  }
}

/** Its own checks alone are twenty lines after each start. */
const LINES_READ = 200;

async function complaintsOf(
  home: HomeAssistant,
  apps: readonly ConnectorAppSeen[],
): Promise<readonly Complaint[] | undefined> {
  const logs = await Promise.all(apps.map(({ slug }) => appLog(home, slug, LINES_READ)));
  return logs.length > 0 ? logs.flatMap(complaintsIn) : undefined;
}

/** What a connector's log has to complain about. Its lines go no further: they may quote anything. Pure. */
export function complaintsIn(log: string): readonly Complaint[] {
  const { origin, fault, quic } = readConnectorLog(log);
  return [
    ...origin,
    ...(fault ? [fault] : []),
    ...(quic === 'breaks-off' ? (['quic-breaks-off'] as const) : []),
  ];
}

/** The notes about Home Assistant's own server (facts: home-assistant#trust-timeline). */
async function repairsOf(home: HomeAssistant): Promise<readonly string[]> {
  return (await readIssues(home)).filter(({ domain }) => domain === 'http').map(({ id }) => id);
}
