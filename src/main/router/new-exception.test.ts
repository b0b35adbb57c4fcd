import { describe, expect, it } from 'vitest';
import { Exception } from '../../contract/exception.ts';
import {
  fromAmazon,
  letAssistantIn,
  letOlderAppIn,
  letPastedWebhookIn,
  letWebhookIn,
  readPastedWebhook,
} from './new-exception.ts';

describe('a pasted webhook', () => {
  it('gets no HEAD, which may set it off', () => {
    const { exceptions } = letPastedWebhookIn({ id: 'k3v9q2m7', name: 'Front door' }, {});
    expect(exceptions).toMatchObject([{ methods: ['POST', 'PUT'] }]);
  });

  it.each([
    'k3v9q2m7',
    ' k3v9q2m7 ',
    '/api/webhook/k3v9q2m7',
    'api/webhook/k3v9q2m7',
    'https://ha.linden.house/api/webhook/k3v9q2m7',
    'http://192.168.1.10:8123/api/webhook/k3v9q2m7?a=b#c',
  ])('is read from “%s”', (text) => expect(readPastedWebhook(text)).toBe('k3v9q2m7'));

  it.each([
    '',
    '/',
    'https://ha.linden.house/',
    'https://ha.linden.house/lovelace/0',
    'a b',
    'a%2e',
    '../x',
    'a/b',
  ])('is not read from “%s”', (text) => expect(() => readPastedWebhook(text)).toThrow('WEBHOOK_MANGLED'));
});

describe('what is let in', () => {
  it('is a webhook by its methods, with a HEAD that sets nothing off, and by what stands for its id', () => {
    const webhook = { id: 'k3v9q2m7', name: 'Front door', methods: ['GET', 'POST'] } as const;
    const { exceptions, webhookIds } = letWebhookIn(webhook, {});
    const [ref] = Object.keys(webhookIds);
    expect(webhookIds).toEqual({ [ref ?? '']: 'k3v9q2m7' });
    expect(exceptions.map((each) => Exception.parse(each))).toMatchObject([
      {
        purpose: { kind: 'webhook', name: 'Front door' },
        reach: { kind: 'webhook', webhook: ref },
        methods: ['GET', 'POST', 'HEAD'],
      },
    ]);
    expect(JSON.stringify(exceptions)).not.toContain('k3v9q2m7');
    // The same webhook again is known by the same reference.
    expect(letWebhookIn(webhook, webhookIds).webhookIds).toEqual(webhookIds);
  });

  it('holds no path of a webhook', () => {
    const [gap] = letPastedWebhookIn({ id: 'k3v9q2m7', name: 'Front door' }, {}).exceptions;
    const reach = { kind: 'exact', paths: ['/api/webhook/k3v9q2m7'] };
    expect(Exception.safeParse({ ...gap, reach }).success).toBe(false);
  });

  it('is no HEAD to a webhook that one would set off', () => {
    const webhook = { id: 'k3v9q2m7', name: 'Front door' };
    const { exceptions } = letWebhookIn({ ...webhook, methods: ['GET', 'HEAD'] }, {});
    expect(exceptions).toMatchObject([{ methods: ['GET'] }]);
    expect(() => letWebhookIn({ ...webhook, methods: ['HEAD'] }, {})).toThrow('WEBHOOK_ONLY_HEAD');
  });

  it.each(['a/b', 'ä', '..'])('is no webhook with the id “%s”, which is written in several ways', (id) => {
    expect(() => letWebhookIn({ id, name: 'x', methods: ['POST'] }, {})).toThrow('WEBHOOK_MANGLED');
  });

  it.each(['alexa', 'google-assistant'] as const)(
    'is %s at an address of its own, from its own networks alone',
    (kind) => {
      const gap = letAssistantIn(kind, 'voice', 'linden.house', fromAmazon);
      expect(Exception.parse(gap)).toMatchObject({
        at: { kind: 'own-hostname', hostname: 'voice.linden.house' },
        methods: ['POST', 'HEAD'],
        from: { asns: [16_509, 14_618], countries: [], networks: [] },
      });
      const letIn = (typed: string) => () => letAssistantIn(kind, typed, 'linden.house', fromAmazon);
      expect(letIn('a.b')).toThrow('ADDRESS_TOO_DEEP');
      expect(letIn('')).toThrow('ADDRESS_MANGLED');
    },
  );

  it('is an older app from one country of its network, where one was named', () => {
    const app = { kind: 'older-app', name: 'Ben', asn: 3320, days: 7 } as const;
    expect(letOlderAppIn({ ...app, country: 'DE' }, new Date()).from).toEqual({
      asns: [3320],
      countries: ['DE'],
      networks: [],
    });
    expect(letOlderAppIn(app, new Date()).from.countries).toEqual([]);
  });

  it('is an older app with a place, a program and an end', () => {
    const gap = letOlderAppIn(
      { kind: 'older-app', name: 'Ben', asn: 3320, days: 7 },
      new Date('2026-11-29T12:00:00Z'),
    );
    expect(Exception.parse(gap)).toMatchObject({
      from: { asns: [3320] },
      program: 'Home Assistant/',
      until: '2026-12-06T12:00:00.000Z',
    });
  });
});
