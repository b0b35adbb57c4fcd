import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { isProblem } from '../../errors/problem.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { Command, HomeAssistant } from '../../home-assistant/connection/home-assistant.ts';
import { complaintsIn, readHomeAssistant } from './read-home-assistant.ts';

/** Home Assistant that answers commands with these, by their types; what it has no answer for it refuses. */
function aHome(
  answers: Readonly<Record<string, unknown>>,
  supervisor: Readonly<Record<string, unknown>> = {},
) {
  const asked: string[] = [];
  const told = <T>(schema: z.ZodType<T>, name: string, all: Readonly<Record<string, unknown>>): T => {
    asked.push(name);
    const answer = all[name];
    if (isProblem(answer)) throw answer;
    if (answer === undefined) {
      throw new Refusal('HOME_REFUSED', { message: 'unknown_command: Unknown command.' });
    }
    return schema.parse(answer);
  };
  const home: HomeAssistant = {
    version: '2026.11.1',
    command: async (schema, { type }: Command) => told(schema, type, answers),
    commandIfKnown: async (schema, { type }: Command) =>
      answers[type] === undefined ? undefined : told(schema, type, answers),
    supervisor: async (schema, { endpoint }) => told(schema, endpoint, supervisor),
    post: () => Promise.reject(new Error('nothing is posted')),
    text: async (path) => String(supervisor[path]),
  };
  return { home, asked };
}

/** All of it, once it is over; what failed is told as the code of its refusal. */
async function seenIn(home: HomeAssistant): Promise<Readonly<Record<string, unknown>>> {
  const read = Object.entries(readHomeAssistant(home)).map(async ([source, reading]) => {
    const seen: Promise<unknown> = reading;
    return [source, await seen.catch((error: unknown) => (isProblem(error) ? error.code : 'failed'))];
  });
  return Object.fromEntries(await Promise.all(read));
}

const config = { version: '2026.11.1', external_url: null, internal_url: null };
const http = {
  stable: { server_port: 8123, ssl_certificate: '/ssl/fullchain.pem' },
  pending: null,
  revert_at: null,
  active_config_type: 'stable',
};

describe('what is seen in Home Assistant', () => {
  it('is where it listens, as its Supervisor says', async () => {
    const { home } = aHome({ get_config: config }, { '/core/info': { port: 80, ssl: false }, '/info': {} });
    expect(await seenIn(home)).toMatchObject({ listens: { port: 80, ssl: 'off' } });
  });

  it('is where it listens, as its own settings say where there is no Supervisor, and that it has no apps', async () => {
    const { home } = aHome({ get_config: config, 'http/config': http });
    expect(await seenIn(home)).toMatchObject({
      listens: { port: 8123, ssl: 'on' },
      apps: [],
      complaints: undefined,
    });
  });

  it('is not where an old one without a Supervisor listens: nobody says it', async () => {
    const { home } = aHome({ get_config: config });
    expect(await seenIn(home)).toMatchObject({ http: { kind: 'in-file' }, listens: undefined });
  });

  it('is the notes about its server, and no others', async () => {
    const issues = [
      { domain: 'http', issue_id: 'deprecated_yaml' },
      { domain: 'hue', issue_id: 'deprecated_yaml_hue' },
    ];
    const { home } = aHome({ get_config: config, 'repairs/list_issues': { issues } });
    expect(await seenIn(home)).toMatchObject({ repairs: ['deprecated_yaml'] });
  });

  it('is whom its log names as refused', async () => {
    const log = [
      {
        name: 'homeassistant.components.http.forwarded',
        timestamp: 2,
        message: [
          'Received X-Forwarded-For header from an untrusted proxy 172.30.33.6',
          'A request from a reverse proxy was received from fd0c:ac1e:2100::6, but your HTTP integration is not set-up for reverse proxies',
          'Invalid IP address in X-Forwarded-For: nonsense',
        ],
      },
      { name: 'homeassistant.components.http.ban', message: ['Login attempt from 203.0.113.9'] },
    ];
    const { home } = aHome({ get_config: config, 'system_log/list': log });
    expect(await seenIn(home)).toMatchObject({ refused: ['fd0c:ac1e:2100::6', '172.30.33.6'] });
  });

  it('is asked once more after a connection that a restart has ended', async () => {
    const { home } = aHome({ get_config: config, 'repairs/list_issues': { issues: [] } });
    const lines = [() => Promise.reject(new Refusal('HOME_SILENT'))];
    const woken: HomeAssistant = {
      ...home,
      command: (schema, command) => lines.pop()?.() ?? home.command(schema, command),
    };
    expect(await seenIn(woken)).toMatchObject({ core: { version: '2026.11.1' }, repairs: [] });
  });

  it('is not asked for at length while it is silent', async () => {
    const { home, asked } = aHome({ get_config: new Refusal('HOME_SILENT') });
    expect(new Set(Object.values(await seenIn(home)))).toEqual(new Set(['HOME_SILENT']));
    expect(asked).toEqual(['get_config', 'get_config']);
  });
});

describe('the connector’s log', () => {
  it.each([
    [
      'Unable to reach the origin service … dial tcp 172.30.32.1:8123: connect: connection refused',
      'refused',
    ],
    ['ERR  error="Unable to reach the origin service: EOF" connIndex=1', 'not-plain'],
    ['ERR  error="malformed HTTP response \\"\\x15\\x03\\x01\\""', 'not-plain'],
    ['ERR  error="tls: first record does not look like a TLS handshake"', 'not-tls'],
    ['ERR  error="http: server gave HTTP response to HTTPS client"', 'not-tls'],
    ['ERR  error="Unauthorized: Invalid tunnel secret"', 'code-refused'],
    ['ERR  failed to dial to edge with quic: timeout', 'port-blocked'],
  ])('%s', (line, complaint) => {
    expect(complaintsIn(`INF Starting tunnel\n${line}\n`)).toEqual([complaint]);
  });

  it('has nothing to say where all is well', () => {
    expect(complaintsIn('INF Registered tunnel connection connIndex=0\n')).toEqual([]);
  });
});
