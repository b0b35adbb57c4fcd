import { describe, expect, it } from 'vitest';
import { Exception, fromAnywhere, type ResolvedException } from '../../../../contract/exception.ts';
import { nameWebhook, nameWebhooks } from './name-webhooks.ts';

const gap: ResolvedException = {
  id: 'a1b2c3',
  purpose: { kind: 'webhook', name: 'Webhook' },
  at: { kind: 'home-address' },
  reach: { kind: 'exact', paths: ['/api/webhook/front-door'] },
  methods: ['POST'],
  from: fromAnywhere,
  program: null,
  until: null,
};

describe('what stands for the id of a webhook', () => {
  it('is the same for one that is known, and says nothing of it', () => {
    expect(nameWebhook('front-door', { aaaaaaaaaaaaaaaa: 'front-door' })).toBe('aaaaaaaaaaaaaaaa');
    expect(nameWebhook('front-door', {})).not.toBe(nameWebhook('front-door', {}));
  });

  it('is the same in all gaps of one lock', () => {
    const { exceptions, webhookIds } = nameWebhooks([gap, { ...gap, id: 'd4e5f6', methods: ['PUT'] }], {});
    expect(Object.values(webhookIds)).toEqual(['front-door']);
    const [ref] = Object.keys(webhookIds);
    expect(exceptions.map(({ reach }) => reach)).toEqual([
      { kind: 'webhook', webhook: ref },
      { kind: 'webhook', webhook: ref },
    ]);
  });

  it('takes a gap apart that is for several', () => {
    const paths = ['/auth/token', '/api/webhook/front-door', '/api/webhook/back-door'];
    const { exceptions, webhookIds } = nameWebhooks([{ ...gap, reach: { kind: 'exact', paths } }], {});
    expect(exceptions.map((each) => Exception.parse(each).reach.kind)).toEqual([
      'exact',
      'webhook',
      'webhook',
    ]);
    expect(new Set(exceptions.map(({ id }) => id)).size).toBe(3);
    expect(Object.values(webhookIds)).toEqual(['front-door', 'back-door']);
  });
});
