import { expect, it } from 'vitest';
import { answerEverything, aPracticeApp, build, journeyOf } from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';

it('follows a domain from its seller to a zone that is ready', async () => {
  const { calls } = await aPracticeApp();
  await calls.journey.begin({ mode: 'practice' });
  expect(await calls.domain.read({ typed: 'https://www.our-home.net' })).toEqual({
    state: 'own',
    name: 'our-home.net',
  });
  expect(await calls.domain.look({ name: 'our-home.net' })).toMatchObject({ at: 'elsewhere', seller: null });
  expect((await definedErrorOf(calls.domain.play({ part: 'move', name: 'our-home.net' }))).code).toBe(
    'DOMAIN_UNKNOWN',
  );

  const nameServers = await calls.domain.play({ part: 'add', name: 'our-home.net' });
  expect(nameServers).toHaveLength(2);
  expect(await calls.domain.look({ name: 'our-home.net' })).toMatchObject({ at: 'elsewhere' });
  await calls.domain.play({ part: 'move', name: 'our-home.net' });
  expect(await calls.domain.look({ name: 'our-home.net' })).toEqual({ at: 'cloudflare', nameServers });

  await calls.cloudflare.connectPractice();
  const moved = (await calls.cloudflare.domains()).find(({ zone }) => zone.name === 'our-home.net');
  expect(moved).toMatchObject({ status: 'active' });
  const { answers } = await calls.cloudflare.chooseDomain({ zoneId: moved?.zone.id ?? '' });
  expect(answers.domain?.name).toBe('our-home.net');
});

it('lets a domain that waits in the account become ready', async () => {
  const { calls } = await aPracticeApp();
  await calls.journey.begin({ mode: 'practice' });
  await calls.cloudflare.connectPractice();
  const statusOf = async () =>
    (await calls.cloudflare.domains()).find(({ zone }) => zone.name === 'garden-shed.net')?.status;
  expect(await statusOf()).toBe('pending');
  await calls.domain.play({ part: 'move', name: 'garden-shed.net' });
  expect(await statusOf()).toBe('active');
});

it('plays nobody’s part for a real home', async () => {
  const { calls } = await aPracticeApp();
  await calls.journey.begin({ mode: 'real' });
  const play = () => calls.domain.play({ part: 'add', name: 'our-home.net' });
  expect((await definedErrorOf(play())).code).toBe('PRACTICE_ONLY');
});

it('keeps how far somebody is, and goes on there', async () => {
  const practice = await aPracticeApp();
  const { calls } = practice;
  await calls.journey.begin({ mode: 'practice' });
  const plan = { screen: 'wait', has: 'elsewhere', name: 'our-home.net' } as const;
  await calls.domain.keep({ plan });
  await calls.journey.begin({ mode: 'real' });
  expect(await calls.journey.begin({ mode: 'practice' })).toMatchObject({
    step: 'welcome',
    answers: { domainPlan: plan },
  });
});

it('asks again whether there is a domain, and leads on from there once one is chosen', async () => {
  const practice = await aPracticeApp();
  const { calls } = practice;
  await calls.journey.begin({ mode: 'practice' });
  await calls.domain.keep({ plan: { screen: 'start', has: 'none' } });
  expect((await calls.journey.begin({ mode: 'practice' })).answers.domainPlan).toEqual({
    screen: 'question',
    has: 'none',
  });
  await answerEverything(practice);
  await calls.journey.goTo({ step: 'welcome' });
  expect(await calls.journey.begin({ mode: 'practice' })).toMatchObject({ step: 'connect-cloudflare' });
});

it('begins a practice round anew where that is wanted, and after the last one was walked', async () => {
  const practice = await aPracticeApp();
  const { calls } = practice;
  await answerEverything(practice);
  await build(practice);
  const { setupId } = await journeyOf(practice);
  expect((await calls.journey.begin({ mode: 'practice' })).setupId).toBe(setupId);

  const anew = await calls.journey.begin({ mode: 'practice', from: 'the-beginning' });
  expect(anew).toMatchObject({ step: 'welcome', mode: 'practice' });
  expect(anew.setupId).not.toBe(setupId);
  expect(Object.keys(anew.answers)).toEqual(['domainPlan']);

  await answerEverything(practice, { name: 'lantern' });
  await build(practice);
  await calls.tunnel.playHome();
  await calls.checks.run();
  await calls.keys.save({ deviceId: '000001', as: 'pkcs12' });
  const walked = await journeyOf(practice);
  expect(walked.answers.handedOver).toEqual(['000001']);
  await calls.journey.begin({ mode: 'real' });
  const again = await calls.journey.begin({ mode: 'practice' });
  expect(again.setupId).not.toBe(walked.setupId);
  expect(again.step).toBe('welcome');
});
