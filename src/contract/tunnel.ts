import { z } from 'zod';
import { Diagnosis } from './check.ts';
import type { ProblemCode } from './problem.ts';

/** Who runs the connector: Home Assistant's own app, or another machine or container of the user's. */
export const ConnectorKind = z.enum(['home-assistant-app', 'docker', 'compose', 'linux', 'windows', 'mac']);
export type ConnectorKind = z.infer<typeof ConnectorKind>;

/** Those that take the tunnel token only as text that somebody pastes; the others read it from a file. */
export const PastedTo = ConnectorKind.extract(['home-assistant-app', 'windows']);
export type PastedTo = z.infer<typeof PastedTo>;

/** How the private path is: see Cloudflare's tunnel status; `none` before it is built. */
export const TunnelStatus = z
  .object({
    status: z.enum(['none', 'inactive', 'degraded', 'healthy', 'down']),
    name: z.string().nullable(),
    /** What a visit through it with one of this computer's keys saw; `null` while there is none to show. */
    home: Diagnosis.nullable(),
  })
  .readonly();
export type TunnelStatus = z.infer<typeof TunnelStatus>;

/**
 * What keeps a connector from Cloudflare, as its log says.
 * - code-unreadable: what it was given is no tunnel token         - code-refused: its secret is no longer the tunnel's
 * - offline: it can look up no names                              - no-ipv4: it tries IPv4 alone, and its machine has none
 * - clock-wrong: its machine takes Cloudflare's certificate for one of another time
 * - inspected: somebody shows it a certificate of their own       - port-blocked: its way out is closed
 * - quic-blocked: closed for QUIC, which it was told to take; HTTP/2 would get out
 */
export const connectorFaults = [
  'code-unreadable',
  'code-refused',
  'offline',
  'no-ipv4',
  'clock-wrong',
  'inspected',
  'port-blocked',
  'quic-blocked',
] as const;
export const ConnectorFault = z.enum(connectorFaults);
export type ConnectorFault = z.infer<typeof ConnectorFault>;

/** Each of them as a problem, which has its words and its cure. */
export const problemOfFault = {
  'code-unreadable': 'CONNECTOR_CODE_UNREADABLE',
  'code-refused': 'CONNECTOR_REFUSED',
  offline: 'HOME_OFFLINE',
  'no-ipv4': 'CONNECTOR_WITHOUT_IPV4',
  'clock-wrong': 'CONNECTOR_CLOCK_WRONG',
  inspected: 'CONNECTOR_INSPECTED',
  'port-blocked': 'CONNECTOR_PORT_BLOCKED',
  'quic-blocked': 'CONNECTOR_QUIC_BLOCKED',
} as const satisfies Readonly<Record<ConnectorFault, ProblemCode>>;
