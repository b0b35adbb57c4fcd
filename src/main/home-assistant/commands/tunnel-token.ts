import { z } from 'zod';

/** The part of a connector's token beside its secret; `t` is the tunnel (facts: cloudflare#tunnel-token). */
const Credentials = z.looseObject({ t: z.string().min(1) });

/**
 * Which tunnel a token is for; `undefined` where nobody can tell. Also of one that cloudflared would not take, because it is
 * cut, in quotes or part of a command: whose it was meant to be still stands in it. The token itself goes no further.
 */
export function parseTunnelId(token: string): string | undefined {
  return parseWhole(token) ?? parseDamaged(token);
}

function parseWhole(token: string): string | undefined {
  try {
    return Credentials.safeParse(JSON.parse(decode(token.trim()))).data?.t;
  } catch {
    return undefined;
  }
}

/** Base64 holds three bytes in four letters: with some lost or added in front, one of four beginnings is the right one. */
function parseDamaged(token: string): string | undefined {
  const letters = token.replaceAll(/[^A-Za-z0-9+/]/g, '');
  const readings = ['', 'A', 'AA', 'AAA'].map((lead) => decode(lead + letters));
  const named = readings.map(
    (reading) => /"t"\s*:\s*"([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})"/i.exec(reading)?.[1],
  );
  return named.find((id) => id !== undefined);
}

function decode(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}
