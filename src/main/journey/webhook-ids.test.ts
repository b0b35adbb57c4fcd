import { expect, it } from 'vitest';
import { memoryVault } from '../storage/vault.ts';
import { createWebhookIdKeeper } from './webhook-ids.ts';

const [front, back] = ['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'];

it('keeps ids in the vault, and deletes them once nobody names them any more', async () => {
  const vault = memoryVault();
  await vault.set('cloudflare-token', 'token');
  const ids = createWebhookIdKeeper(vault);
  await ids.keep({ [front]: 'front-door', [back]: 'back-door' });
  await ids.forgetAllBut(new Set([front, back]));
  expect(createWebhookIdKeeper(vault).all()).toEqual({ [front]: 'front-door', [back]: 'back-door' });
  await ids.forgetAllBut(new Set([front]));
  expect(ids.all()).toEqual({ [front]: 'front-door' });
  expect(vault.get('cloudflare-token')).toBe('token');
});

it('deletes none that is only about to be named', async () => {
  const ids = createWebhookIdKeeper(memoryVault());
  await ids.keep({ [front]: 'front-door' });
  await ids.forgetAllBut(new Set());
  expect(ids.all()).toEqual({ [front]: 'front-door' });
});
