import type { Diagnosis } from '../../contract/check.ts';
import { type Asked, diagnoseAnswer } from './answer-endings.ts';
import type { ProbeResult } from './prober.ts';

/** What the result of a probe means (facts: cloudflare#answers-from-outside). Pure. */
export function diagnose(result: ProbeResult, asked: Asked): Diagnosis {
  switch (result.kind) {
    case 'upgraded':
      return 'upgraded';
    case 'failure':
      return diagnoseFailure(result.code);
    case 'answer':
      return diagnoseAnswer(result, asked);
  }
}

/** Node's error codes; those of TLS are OpenSSL's names of alerts and of what is wrong with a certificate. */
export function diagnoseFailure(code: string): Diagnosis {
  // An edge that has no certificate for a name ends the handshake.
  if (/^ERR_SSL_.*(ALERT_HANDSHAKE_FAILURE|UNRECOGNIZED_NAME)/.test(code)) return 'no-certificate';
  // Cloudflare's certificates are always fresh.
  if (code === 'CERT_NOT_YET_VALID' || code === 'CERT_HAS_EXPIRED') return 'clock-wrong';
  const isOfSomebodyElse = /^(ERR_TLS_CERT_ALTNAME|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|INVALID_CA)/;
  if (isOfSomebodyElse.test(code)) return 'connection-inspected';
  return /^(ERR_TLS|ERR_SSL|EPROTO)/.test(code) ? 'tls-failed' : 'no-connection';
}

/** For technicians: the result in the terms of the protocol. */
export function describeTechnically(result: ProbeResult): string {
  switch (result.kind) {
    case 'upgraded':
      return 'HTTP 101';
    case 'failure':
      return result.code;
    case 'answer':
      return describeAnswer(result);
  }
}

function describeAnswer({ status, headers, body }: Extract<ProbeResult, { kind: 'answer' }>): string {
  const ray = headers['cf-ray'] && `cf-ray ${headers['cf-ray']}`;
  // Where a redirect leads, without what it carries.
  const to = headers.location ? URL.parse(headers.location, 'https://here')?.host : undefined;
  const edgeError = /\berror code: 1\d{3}\b/.exec(body)?.[0];
  return [`HTTP ${status}`, edgeError, to && to !== 'here' && `to ${to}`, ray].filter(Boolean).join(', ');
}
