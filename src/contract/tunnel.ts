import { z } from 'zod';
import { Diagnosis } from './check.ts';

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
