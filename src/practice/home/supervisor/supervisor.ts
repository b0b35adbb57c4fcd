import type { Core } from '../core.ts';
import { appEndpoints } from './app-endpoints.ts';
import type { SupervisorEndpoint } from './endpoint.ts';
import { informationEndpoints } from './information.ts';
import { SupervisorRefusal } from './refusal.ts';
import { storeEndpoints } from './store.ts';

export interface SupervisorReply {
  readonly data: unknown;
  readonly effect: 'write' | 'none';
}

const endpoints: readonly SupervisorEndpoint[] = [
  ...informationEndpoints,
  ...storeEndpoints,
  ...appEndpoints,
];

export interface SupervisorRequest {
  readonly method: string;
  readonly endpoint: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** @throws {SupervisorRefusal} */
export async function askSupervisor(request: SupervisorRequest, core: Core): Promise<SupervisorReply> {
  const method = request.method.toLowerCase();
  for (const endpoint of endpoints) {
    const match = endpoint.path.exec(request.endpoint);
    if (match === null || endpoint.method !== method) continue;
    const data = await endpoint.handle({ core, slug: match[1] ?? '', data: request.data });
    return { data: data ?? {}, effect: endpoint.effect };
  }
  throw new SupervisorRefusal('404: Not Found');
}
