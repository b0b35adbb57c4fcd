import { createConnection } from '../../../src/main/cloudflare/connection.ts';
import { memoryVault } from '../../../src/main/storage/vault.ts';
import type { FaultLab } from '../../proof/fault-lab.ts';
import { openFaultLab } from '../../proof/fault-lab.ts';
import { type Flow, listFlows, listSetupsIn } from '../../proof/flows.ts';
import { prepareKeys } from '../../proof/prepared-keys.ts';
import { openTestCase } from '../../proof/test-case.ts';
import type { Exchange } from './exchange.ts';
import { startRecordingProxy } from './recording-proxy.ts';

/**
 * Everything that Latchkey says to Cloudflare and hears from it: the check of a token, and every change of mind that the proof
 * knows, from the first setup to the removal, each undisturbed.
 */
export async function recordWholeRun(): Promise<readonly Exchange[]> {
  const furnished = await recordFlowsIn('furnished');
  return [...furnished, ...(await recordFlowsIn('empty'))];
}

async function recordFlowsIn(furnishing: Flow['zone']): Promise<readonly Exchange[]> {
  const lab = await openFaultLab(furnishing);
  const proxy = await startRecordingProxy(lab.world.apiUrl);
  try {
    const { apiUrl } = proxy;
    const recorded: FaultLab = { ...lab, world: { ...lab.world, apiUrl } };
    await createConnection({ apiUrl, vault: memoryVault() }).connect(lab.world.token);
    const flows = listFlows(lab.target).filter(({ zone }) => zone === furnishing);
    const keys = prepareKeys(flows.flatMap(listSetupsIn));
    for (const flow of flows) (await openTestCase(recorded, flow, keys)).close();
    return proxy.exchanges();
  } finally {
    await proxy.stop();
    await lab.stop();
  }
}
