import { z } from 'zod';

/** The locks that are tried from outside. */
export const checkKinds = [
  'name-resolves',
  'no-key',
  'strangers-key',
  'switched-off-key',
  'plain-http',
  'device-key',
  'websocket',
] as const;
export const CheckKind = z.enum(checkKinds);
export type CheckKind = z.infer<typeof CheckKind>;

/**
 * What a try from outside tells us. The first four are what a good lock answers; the others say why not.
 * - answered: the home answered        - upgraded: a WebSocket was opened
 * - blocked: the lock refused (403)    - redirected: plain HTTP was sent to HTTPS
 */
export const diagnoses = [
  'answered',
  'upgraded',
  'blocked',
  'redirected',
  'resolved',
  'not-resolved',
  'resolves-elsewhere',
  'open',
  'challenged',
  'tunnel-down',
  'home-silent',
  'home-refuses-proxy',
  'no-such-service',
  'not-home-assistant',
  'no-connection',
  'tls-failed',
  'unexpected-answer',
] as const;
export const Diagnosis = z.enum(diagnoses);
export type Diagnosis = z.infer<typeof Diagnosis>;

export const Check = z
  .object({
    /** The kind, and for a device's key `device-key:<device id>`. */
    id: z.string(),
    kind: CheckKind,
    /** The device's name for its own key, else the address. */
    subject: z.string(),
    state: z.enum(['waiting', 'running', 'passed', 'failed']),
    diagnosis: Diagnosis.nullable(),
    /** What was seen, for technicians: `HTTP 403`, `ECONNREFUSED`. */
    saw: z.string().nullable(),
  })
  .readonly();
export type Check = z.infer<typeof Check>;

export const Checks = z
  .object({
    phase: z.enum(['idle', 'running', 'done']),
    checks: z.array(Check).readonly(),
    /** Requests that reached the practice home without a listed key; null outside practice mode. */
    exposedRequests: z.number().int().nonnegative().nullable(),
  })
  .readonly();
export type Checks = z.infer<typeof Checks>;

export const noChecks: Checks = { phase: 'idle', checks: [], exposedRequests: null };
