import { expect, it } from 'vitest';
import { type Exception, fromAnywhere } from '../../contract/exception.ts';
import { Journey } from '../../contract/journey.ts';
import { emptyJournal } from '../engine/journal.ts';
import { Journal } from '../resources/model/journal.ts';
import { emptyLedger } from '../resources/model/ledger.ts';
import { aSetup } from '../resources/testing/situations.ts';
import { memoryDocument } from '../storage/documents.ts';
import { memoryVault } from '../storage/vault.ts';
import { createWebhookIdKeeper, forgetUnnamedWebhooks } from './webhook-ids.ts';

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

it('keeps what the answers name, and what a run would go back to', async () => {
  const exception = (webhook: string): Exception => ({
    id: 'a1b2c3',
    purpose: { kind: 'webhook', name: 'Front door' },
    at: { kind: 'home-address' },
    reach: { kind: 'webhook', webhook },
    methods: ['POST'],
    from: fromAnywhere,
    program: null,
    until: null,
  });
  const initial: Journey = {
    mode: 'real',
    setupId: '1a2b3c4d',
    step: 'welcome',
    answers: { exceptions: [exception(front)] },
  };
  const journey = memoryDocument({ schema: Journey, initial });
  const journal = memoryDocument({ schema: Journal, initial: emptyJournal });
  const vault = memoryVault();
  await createWebhookIdKeeper(vault).keep({ [front]: 'front-door', [back]: 'back-door' });
  const webhookIds = createWebhookIdKeeper(vault);
  const from = aSetup({ policy: { declined: [], exceptions: [exception(back)] } });
  await journal.write({
    run: { direction: 'build', desired: aSetup(), from, state: 'done', steps: {}, ledger: emptyLedger },
  });
  await forgetUnnamedWebhooks({ journey, journal, webhookIds });
  expect(Object.keys(webhookIds.all())).toEqual([front, back]);
  await journal.write(emptyJournal);
  await forgetUnnamedWebhooks({ journey, journal, webhookIds });
  expect(Object.keys(webhookIds.all())).toEqual([front]);
  await journey.write({ ...initial, answers: {} });
  await forgetUnnamedWebhooks({ journey, journal, webhookIds });
  expect(webhookIds.all()).toEqual({});
});
