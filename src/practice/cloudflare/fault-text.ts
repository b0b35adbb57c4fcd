import type { Fault, FaultKind } from './fault.ts';

/**
 * Faults as one line of text, for a command line:
 *
 *     <method> <path> [#<n>|#*] <before|after> <trouble>
 *
 *     POST cfd_tunnel after reset            the tunnel is created, the answer is lost
 *     POST client_certificates #3 before 502 the third signing fails without effect
 *     * cfd_tunnel/** #* before timeout      nothing below any tunnel ever answers
 *
 * `path` and the counting are those of `Fault`; without `#` it is the first matching call. Troubles: 500, 502, 503, 504,
 * 429 or 429=<seconds>, reset, timeout, success-false, malformed-json.
 */
export type ParsedFault =
  | { readonly ok: true; readonly fault: Fault }
  | { readonly ok: false; readonly problem: FaultProblem; readonly text: string };

export type FaultProblem = 'shape' | 'method' | 'path' | 'occurrence' | 'moment' | 'trouble';

/** Which methods a fault may name. */
export const faultMethods: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', '*'];

export function parseFault(text: string): ParsedFault {
  const words = text.trim().split(/\s+/);
  const [method = '', path = ''] = words;
  const rest = words.slice(2);
  const counted = rest[0]?.startsWith('#') ? rest.shift() : undefined;
  const [moment, troubleText] = rest;
  const bad = (problem: FaultProblem): ParsedFault => ({ ok: false, problem, text });

  if (moment === undefined || troubleText === undefined || rest.length !== 2) return bad('shape');
  if (!faultMethods.includes(method.toUpperCase())) return bad('method');
  if (!isPathPattern(path)) return bad('path');
  const occurrence = counted === undefined ? 1 : occurrenceFrom(counted.slice(1));
  if (occurrence === undefined) return bad('occurrence');
  if (moment !== 'before' && moment !== 'after') return bad('moment');
  const trouble = troubleFrom(troubleText);
  if (trouble === undefined) return bad('trouble');
  return { ok: true, fault: { method: method.toUpperCase(), path, occurrence, moment, trouble } };
}

function isPathPattern(path: string): boolean {
  const parts = path.replace(/^\//, '').split('/');
  return parts.every((part, index) =>
    part === '**' ? index > 0 && index === parts.length - 1 : /^(?:\*|[\w.-]+)$/.test(part),
  );
}

function occurrenceFrom(text: string): Fault['occurrence'] | undefined {
  if (text === '*') return 'every';
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}

function troubleFrom(text: string): FaultKind | undefined {
  switch (text) {
    case '500':
      return { kind: 'status', status: 500 };
    case '502':
      return { kind: 'status', status: 502 };
    case '503':
      return { kind: 'status', status: 503 };
    case '504':
      return { kind: 'status', status: 504 };
    case 'reset':
    case 'timeout':
    case 'success-false':
    case 'malformed-json':
      return { kind: text };
    default:
      return tooManyRequestsFrom(text);
  }
}

function tooManyRequestsFrom(text: string): FaultKind | undefined {
  const seconds = /^429(?:=(\d{1,5}))?$/.exec(text);
  return seconds === null
    ? undefined
    : { kind: 'too-many-requests', retryAfterSeconds: Number(seconds[1] ?? 1) };
}
