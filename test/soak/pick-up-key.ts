import { buttonFor } from '../../src/main/pick-up/testing/a-pick-up.ts';
import { ask } from '../../src/main/pick-up/testing/raw-http.ts';
import { userAgents } from '../../src/main/pick-up/testing/user-agents.ts';
import type { Client } from '../running-program/open-transport.ts';

/** Lays a key out, fetches it as an iPhone would, and takes it away again. */
export async function pickUpKey(client: Client, deviceId: string): Promise<void> {
  const [place] = await client.handOver.pickUp.addresses();
  if (!place) throw new Error('there is an address');
  const opened = await client.handOver.pickUp.open({ deviceId, address: place.address });
  if (opened.state !== 'open') throw new Error(`the pick-up is ${opened.state}`);
  const { origin, pathname: path } = new URL(opened.url);
  const headers = { 'User-Agent': userAgents.chromeOnAndroid };
  const page = await ask(origin, { path, headers });
  const { action, body } = buttonFor(page, 'key-file');
  const form = { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' };
  const file = await ask(origin, { method: 'POST', path: action, body, headers: form });
  if (file.status !== 200) throw new Error(`the key was answered with ${file.status}`);
  await client.handOver.pickUp.cancel();
}
