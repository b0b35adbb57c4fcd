import { describe, expect, it } from 'vitest';
import { findShownWebhook, showWebhook } from './shown-webhook.ts';
import type { Webhook } from './webhooks.ts';

const webhook = (id: string): Webhook => ({
  id,
  name: 'Doorbell',
  kind: 'automation',
  domain: 'automation',
  localOnly: false,
  methods: ['POST'],
});
const [bell, washer] = [webhook('bell'), webhook('washer')];
const key = new Uint8Array(32).fill(7);

describe('a webhook as the window knows it', () => {
  it('has everything but its id', () => {
    const { id: _id, ...others } = bell;
    expect(showWebhook(bell, key)).toEqual({ ...others, handle: expect.stringMatching(/^[0-9a-f]{32}$/) });
  });

  it('is found again by its handle, also in another list', () => {
    const { handle } = showWebhook(washer, key);
    expect(findShownWebhook([bell, { ...washer, name: 'Renamed' }], handle, key)?.id).toBe('washer');
  });

  it('is gone when nobody has that handle', () => {
    const { handle } = showWebhook(washer, key);
    expect(findShownWebhook([bell], handle, key)).toBeUndefined();
    expect(findShownWebhook([washer], 'washer', key)).toBeUndefined();
  });

  it('has a handle that only this computer can make of an id', () => {
    const other = new Uint8Array(32).fill(8);
    expect(showWebhook(bell, other).handle).not.toBe(showWebhook(bell, key).handle);
  });
});
