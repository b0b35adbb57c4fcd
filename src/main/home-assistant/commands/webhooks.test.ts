import { describe, expect, it } from 'vitest';
import { lifeInTheHouse } from '../../../practice/home/instance/seed.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { aConnectionAnswering, answersFor, running } from '../testing/a-connection.ts';
import { refuse } from '../testing/a-home.ts';
import { aPracticeConnection } from '../testing/a-practice-connection.ts';
import { pathOfWebhook, readWebhooks } from './webhooks.ts';

/** Against the payloads of docs/facts; where they name two forms of an answer, both are here. */

describe('webhook/list', () => {
  const phone = {
    webhook_id: 'd7d9c97cce2673553d53fbfe993178ea4f6034ab33bfaff5c3ac4b0d6f9b36b5',
    domain: 'mobile_app',
    name: 'Mobile App: Mia’s iPhone',
    local_only: false,
    allowed_methods: ['POST', 'PUT'],
  };
  const bell = {
    webhook_id: 'doorbell secret/1',
    domain: 'automation',
    name: 'Doorbell',
    local_only: true,
    allowed_methods: ['GET', 'HEAD', 'PATCH'],
  };
  const listing = (...webhooks: readonly object[]) =>
    aConnectionAnswering(answersFor({ 'webhook/list': webhooks }));

  it('tells name, kind, ways and whether from home alone', async () => {
    const { home } = await listing(bell, phone);
    expect(await readWebhooks(home)).toEqual([
      {
        id: phone.webhook_id,
        name: 'Mobile App: Mia’s iPhone',
        kind: 'phone',
        domain: 'mobile_app',
        localOnly: false,
        methods: ['POST', 'PUT'],
      },
      {
        id: 'doorbell secret/1',
        name: 'Doorbell',
        kind: 'automation',
        domain: 'automation',
        localOnly: true,
        methods: ['GET', 'HEAD'],
      },
    ]);
  });

  it('of an older home is open to everybody, by the usual ways', async () => {
    const { home } = await listing({ webhook_id: 'x', domain: 'mobile_app', name: 'Old phone' });
    expect(await readWebhooks(home)).toMatchObject([{ localOnly: false, methods: ['POST', 'PUT'] }]);
  });

  it.each([
    ['mobile_app', 'phone'],
    ['owntracks', 'location'],
    ['gpslogger', 'location'],
    ['geofency', 'location'],
    ['locative', 'location'],
    ['traccar', 'location'],
    ['automation', 'automation'],
    ['google_assistant', 'assistant'],
    ['netatmo', 'other'],
  ])('of %s is of the kind %s', async (domain, kind) => {
    const { home } = await listing({ ...phone, domain });
    expect(await readWebhooks(home)).toMatchObject([{ domain, kind }]);
  });

  it('is empty where the command is not known', async () => {
    const { home } = await aConnectionAnswering(answersFor(running));
    expect(await readWebhooks(home)).toEqual([]);
  });

  it.each([
    ['unauthorized', 'HOME_NOT_ADMINISTRATOR'],
    ['home_assistant_error', 'HOME_REFUSED'],
  ])('refused with %s is %s', async (said, code) => {
    const { home } = await aConnectionAnswering(() => refuse(said, 'No'));
    expect((await refusalOf(readWebhooks(home))).code).toBe(code);
  });

  it('that is not understood says nothing of what was in it', async () => {
    const { home } = await listing({ ...phone, name: 7 });
    const refusal = await refusalOf(readWebhooks(home));
    expect(refusal.code).toBe('HOME_NOT_UNDERSTOOD');
    expect(JSON.stringify(refusal)).not.toContain(phone.webhook_id);
  });
});

describe('the webhooks of a practice home', () => {
  it('are read by kind and name', async () => {
    const { connection } = await aPracticeConnection({ seed: lifeInTheHouse });
    expect((await readWebhooks(connection)).map(({ kind, name }) => [kind, name])).toEqual([
      ['phone', 'Mobile App: Kim’s Pixel'],
      ['phone', 'Mobile App: Robin’s iPhone'],
      ['location', 'OwnTracks'],
      ['automation', 'Doorbell'],
      ['automation', 'Washing machine is done'],
    ]);
  });

  it('are told to administrators alone', async () => {
    const { connection } = await aPracticeConnection({ users: [{ name: 'Kim' }] });
    expect((await refusalOf(readWebhooks(connection))).code).toBe('HOME_NOT_ADMINISTRATOR');
  });

  it('are called by the path that is made of them, whatever their id is', async () => {
    const webhooks = [{ domain: 'automation', name: 'Typed', id: 'my bell/1?' }];
    const { home, connection } = await aPracticeConnection({ seed: { webhooks } });
    const [webhook] = await readWebhooks(connection);
    if (webhook === undefined) throw new Error('no webhook');
    await fetch(home.url + pathOfWebhook(webhook), { method: 'POST', body: 'rang' });
    expect(home.tookIn()).toMatchObject([{ kind: 'webhook', name: 'Typed', body: 'rang' }]);
  });
});
