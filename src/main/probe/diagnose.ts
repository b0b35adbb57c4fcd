import { z } from 'zod';
import type { Diagnosis } from '../../contract/check.ts';
import type { ProbeResult } from './prober.ts';

const Manifest = z.object({ name: z.string().regex(/home assistant/i) });

/** What the result of a probe means (facts: cloudflare#answers-from-outside). Pure. */
export function diagnose(result: ProbeResult): Diagnosis {
  switch (result.kind) {
    case 'upgraded':
      return 'upgraded';
    case 'failure':
      return diagnoseFailure(result.code);
    case 'answer':
      return diagnoseAnswer(result);
  }
}

function diagnoseAnswer({ status, headers, body }: Extract<ProbeResult, { kind: 'answer' }>): Diagnosis {
  // Cloudflare stops everybody to see whether they are a person, so nobody can tell what the lock would have done.
  if (headers['cf-mitigated'] === 'challenge') return 'challenged';
  // Home Assistant's own refusal (a banned address) comes through the edge too, and has passed the lock.
  if (status === 403)
    return headers['cf-ray'] && body.trim() !== '403: Forbidden' ? 'blocked' : 'unexpected-answer';
  if (status === 530) return body.includes('1033') ? 'tunnel-down' : 'not-resolved';
  if (status === 502 || status === 503 || status === 504) return 'home-silent';
  if (status === 400 && body.trim() === '400: Bad Request') return 'home-refuses-proxy';
  if (status === 404 && body === '') return 'no-such-service';
  if (status >= 300 && status < 400) {
    return headers.location?.startsWith('https://') ? 'redirected' : 'unexpected-answer';
  }
  if (status === 200) return isHomeAssistant(body) ? 'answered' : 'not-home-assistant';
  return 'unexpected-answer';
}

function diagnoseFailure(code: string): Diagnosis {
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'not-resolved';
  const aboutTls = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|EPROTO)/;
  return aboutTls.test(code) ? 'tls-failed' : 'no-connection';
}

function isHomeAssistant(body: string): boolean {
  try {
    return Manifest.safeParse(JSON.parse(body)).success;
  } catch {
    return false;
  }
}

/** For technicians: the result in the terms of the protocol. */
export function describeTechnically(result: ProbeResult): string {
  switch (result.kind) {
    case 'upgraded':
      return 'HTTP 101';
    case 'failure':
      return result.code;
    case 'answer':
      return [`HTTP ${result.status}`, result.headers['cf-ray'] && `cf-ray ${result.headers['cf-ray']}`]
        .filter(Boolean)
        .join(', ');
  }
}
