import { expect, it } from 'vitest';
import { type Answers, Journey } from '../../contract/journey.ts';
import type { Workspace } from '../journey/workspace.ts';
import { memoryDocument } from '../storage/documents.ts';
import { memoryVault } from '../storage/vault.ts';
import { devicesNamed } from '../testing/practice-app.ts';
import { wouldLoseKeys } from './keys-at-risk.ts';

const devices = devicesNamed('Phone', 'Tablet');

function aWorkspace(answers: Partial<Answers>, mode: Workspace['mode'] = 'real') {
  const initial: Journey = { mode, setupId: '1a2b3c4d', step: 'hand-over', answers: { devices, ...answers } };
  return { mode, vault: memoryVault(), journey: memoryDocument({ schema: Journey, initial }) };
}
const holding = (...keyIds: readonly string[]) => ({
  held: async () => Object.fromEntries(keyIds.map((id) => [id, 'a public half'])),
});

it('closing loses a key that is in memory alone and on no device', async () => {
  expect(await wouldLoseKeys(aWorkspace({}), holding('000001'))).toBe(true);
  expect(await wouldLoseKeys(aWorkspace({ handedOver: ['000001'] }), holding('000001', '000002'))).toBe(true);
});

it('closing loses nothing where every key is handed over, kept, pretended or switched off', async () => {
  const both = holding('000001', '000002');
  expect(await wouldLoseKeys(aWorkspace({}), holding())).toBe(false);
  expect(await wouldLoseKeys(aWorkspace({ handedOver: ['000001', '000002'] }), both)).toBe(false);
  expect(await wouldLoseKeys(aWorkspace({}, 'practice'), both)).toBe(false);
  const kept = aWorkspace({});
  expect(await wouldLoseKeys({ ...kept, vault: { ...kept.vault, custody: 'keychain' } }, both)).toBe(false);
  const off = aWorkspace({ devices: devices.map((device) => ({ ...device, state: 'off' })) });
  expect(await wouldLoseKeys(off, both)).toBe(false);
});
