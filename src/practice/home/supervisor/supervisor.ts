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
  const endpoint = endpointFor(request);
  if (endpoint === undefined) throw new SupervisorRefusal('404: Not Found');
  const slug = endpoint.path.exec(request.endpoint)?.[1] ?? '';
  const data = await endpoint.handle({ core, slug, data: request.data });
  return { data: data ?? {}, effect: endpoint.effect };
}

/** Whether a request changes something when it is not refused. */
export function effectOf(request: SupervisorRequest): 'write' | 'none' {
  return endpointFor(request)?.effect ?? 'none';
}

function endpointFor({ method, endpoint: path }: SupervisorRequest): SupervisorEndpoint | undefined {
  return endpoints.find((one) => one.method === method.toLowerCase() && one.path.test(path));
}
