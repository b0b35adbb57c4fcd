import type { PlannedRequest } from '../../../contract/change.ts';
import type { Command, SupervisorRequest } from './home-assistant.ts';

/** A command of the WebSocket as it is shown before it is sent: made from the very command. */
export function showCommand({ type, ...fields }: Command): PlannedRequest {
  const body = Object.keys(fields).length > 0 ? JSON.stringify(fields) : null;
  return { method: 'WS', path: type, body };
}

const shownMethods = { post: 'POST', delete: 'DELETE' } as const;

/** A request that changes something at the Supervisor. */
export interface SupervisorWrite extends SupervisorRequest {
  readonly method: keyof typeof shownMethods;
}

/** A request to the Supervisor as it is shown before it is sent: made from the very request. */
export function showRequest({ method, endpoint, data }: SupervisorWrite): PlannedRequest {
  return {
    method: shownMethods[method],
    path: endpoint,
    body: data === undefined ? null : JSON.stringify(data),
  };
}
