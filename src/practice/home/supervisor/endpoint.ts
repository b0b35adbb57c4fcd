import type { Core } from '../core.ts';

/** One endpoint of the Supervisor's API v1 (facts: home-assistant#supervisor-endpoints). */
export interface SupervisorEndpoint {
  readonly method: 'get' | 'post' | 'delete';
  /** Its groups are the handler's parameters. */
  readonly path: RegExp;
  readonly effect: 'write' | 'none';
  readonly handle: (call: SupervisorCall) => unknown;
}

export interface SupervisorCall {
  readonly core: Core;
  /** The first group of the path; empty where it has none. */
  readonly slug: string;
  /** The body as it came. */
  readonly data: Readonly<Record<string, unknown>>;
}
