import { readFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';

/** One recorded call. In `path` stand `{account}` and `{tunnel}` for the ids. */
const Exchange = z.object({
  number: z.int(),
  method: z.string(),
  path: z.string(),
  request: z.unknown(),
  status: z.int(),
  ratelimit: z.string(),
  answer: z.record(z.string(), z.unknown()),
});
type Exchange = z.output<typeof Exchange>;
const Created = z.object({ id: z.string(), token: z.string() });

/**
 * The life of one tunnel as it was recorded at the real API (facts: cloudflare#tunnels, cloudflare#tunnel-lists,
 * cloudflare#tunnel-configuration, cloudflare#tunnel-refusals, cloudflare#rate-limits), lived once more here.
 */
it('answers as the real API was recorded: status, words, keys and their order, types, formats', async () => {
  const cloudflare = await runCloudflare();
  onTestFinished(() => cloudflare.stop());
  const { exchanges } = readRecording('tunnel-2026-09-29.json');
  const connector = connectorOf(cloudflare);
  let tunnel = { id: '', token: '' };
  for (const recorded of exchanges) {
    // cloudflared was started before the one and stopped before the other.
    if (recorded.number === 42) connector.start(tunnel.token);
    if (recorded.number === 97) connector.stop();
    const { status, ratelimit, answer } = await sendAgain(recorded, tunnel.id, cloudflare);
    if (recorded.method === 'POST') tunnel = Created.parse(answer.result);
    const expected = withoutConnections(recorded.answer);
    expect({ number: recorded.number, status, ratelimit, answer: shapeOf(answer, expected) }).toEqual({
      number: recorded.number,
      status: recorded.status,
      // One of the recordings came in the same second as another call.
      ratelimit: recorded.ratelimit.replace('r=1198', 'r=1199'),
      answer: shapeOf(expected, expected),
    });
  }
  expect(exchanges).toHaveLength(17);
});

function readRecording(name: string) {
  const text = readFileSync(new URL(`./recordings/${name}`, import.meta.url), 'utf8');
  return z.object({ exchanges: z.array(Exchange) }).parse(JSON.parse(text));
}

function connectorOf(cloudflare: RunningCloudflare) {
  let stop = () => {};
  return {
    start(token: string) {
      const started = cloudflare.connect(token);
      if (started.kind === 'connected') stop = started.connector.stop;
    },
    stop: () => stop(),
  };
}

async function sendAgain({ method, path, request }: Exchange, tunnelId: string, practice: RunningCloudflare) {
  const { apiUrl, account, token } = practice;
  const url = `${apiUrl}${path.replace('{account}', account.account.id).replace('{tunnel}', tunnelId)}`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(url, {
    method,
    headers,
    ...(request === null ? {} : { body: JSON.stringify(request) }),
  });
  const answer = z.record(z.string(), z.unknown()).parse(await response.json());
  return { status: response.status, ratelimit: response.headers.get('ratelimit'), answer };
}

/** Tunnels lost this field a week after the recording (facts: cloudflare#tunnel-lists). */
function withoutConnections(answer: Exchange['answer']): Exchange['answer'] {
  const { result } = answer;
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return answer;
  const { connections: _connections, ...kept } = z.record(z.string(), z.unknown()).parse(result);
  return { ...answer, result: kept };
}

/** What every account has anew, by its format. Everything else stands for itself. */
const formats: readonly (readonly [string, RegExp])[] = [
  ['UUID', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/],
  ['id', /^[0-9a-f]{32}$/],
  ['address', /^\d{1,3}(?:\.\d{1,3}){3}$/],
  ['data centre', /^[a-z]{3}\d\d$/],
  ['version', /^20\d\d\.\d{1,2}\.\d+$/],
  ['system', /^(?:linux|darwin)_(?:amd64|arm64)$/],
];
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Objects become lists of their entries, so that the order of their keys counts. */
function shapeOf(value: unknown, recorded: unknown): unknown {
  if (recorded === 'REDACTED' && value !== undefined && value !== null) return 'REDACTED';
  if (typeof value === 'string') return formatOf(value);
  if (Array.isArray(value)) {
    const members = Array.isArray(recorded) ? recorded : [];
    return value.map((member, index) => shapeOf(member, members[index]));
  }
  if (typeof value !== 'object' || value === null) return value;
  const like = z.record(z.string(), z.unknown()).safeParse(recorded).data ?? {};
  return Object.entries(value).map(([key, member]) => [key, shapeOf(member, like[key])]);
}

function formatOf(text: string): string {
  const fraction = time.exec(text);
  if (fraction !== null) return `time with ${Math.max(0, (fraction[1]?.length ?? 0) - 1)} digits of a second`;
  return formats.find(([, format]) => format.test(text))?.[0] ?? text;
}
