import { expect, it, onTestFinished } from 'vitest';
import {
  answerEverything,
  aPracticeApp,
  build,
  journeyOf,
  type PracticeApp,
} from '../testing/practice-app.ts';

const ID = 'canary7q2m7t4x8z1c6';

it('tells the window no id of a webhook, in no answer and no stream, whatever becomes of it', async () => {
  const practice = await aPracticeApp();
  const { calls, world } = practice;
  const told = listen(practice);
  await answerEverything(practice);
  world.home.sow({ webhooks: [{ domain: 'automation', name: 'Garden', id: `garden-${ID}` }] });
  await calls.home.logInWithToken({ token: world.home.ownerToken });
  const [garden] = (await calls.exceptions.webhooks()).filter(({ name }) => name === 'Garden');
  await calls.exceptions.add({ kind: 'webhooks', handles: [garden?.handle ?? ''] });
  await calls.exceptions.add({ kind: 'pasted-webhook', text: `/api/webhook/${ID}`, name: 'Front door' });
  told.note(await calls.exceptions.webhooks());
  const plan = await calls.build.plan();
  told.note(plan);
  const passing = plan.changes.find(({ kind }) => kind === 'lock-rule.create')?.request.body;
  expect(passing).toContain('/api/webhook/‹Front door›');
  expect(told.note(await calls.build.start({ planId: plan.id }))).toMatchObject({ phase: 'done' });
  expect(ruleOf(practice)).toContain(`/api/webhook/${ID}`);
  await calls.tunnel.playHome();
  const { checks } = told.note(await calls.checks.run());
  expect(checks.filter(({ state }) => state !== 'passed')).toEqual([]);
  told.note(await calls.trouble.look());

  // Another computer reads it from the rule, and goes on with it: nothing has to change.
  const other = await aPracticeApp({ sharedWorld: world });
  const alsoTold = listen(other);
  await other.calls.journey.begin({ mode: 'practice' });
  await other.calls.cloudflare.connectPractice();
  await other.calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
  const [found] = await other.calls.cloudflare.findSetups();
  alsoTold.note(found);
  alsoTold.note(await other.calls.journey.goOnWith({ setupId: found?.setupId ?? '' }));
  const again = await other.calls.build.plan();
  alsoTold.note(again);
  expect(again.changes).toEqual([]);
  expect((await journeyOf(other)).answers.exceptions).toMatchObject([
    { reach: { kind: 'webhook' } },
    { reach: { kind: 'webhook' } },
  ]);

  told.note(await calls.build.stopAndUndo());
  expect(ruleOf(practice)).not.toContain(ID);
  const [first] = (await journeyOf(practice)).answers.exceptions ?? [];
  told.note(await calls.exceptions.remove({ id: first?.id ?? '' }));
  await build(practice);
  told.note(await calls.journey.wantRemoval({ removal: 'wanted' }));
  told.note(await build(practice));
  expect(ruleOf(practice)).not.toContain(ID);

  for (const { all } of [told, alsoTold]) {
    expect(all.length).toBeGreaterThan(5);
    expect(JSON.stringify(all)).not.toContain(ID);
  }
});

function ruleOf({ world }: PracticeApp): string {
  return JSON.stringify(world.snapshot().zone);
}

/** Everything that the window is told in its streams, and what a test adds of answers. */
function listen({ calls }: PracticeApp) {
  const all: unknown[] = [];
  const ending = new AbortController();
  onTestFinished(() => ending.abort());
  const options = { signal: ending.signal };
  const follow = async (stream: Promise<AsyncIterable<unknown>>): Promise<void> => {
    for await (const picture of await stream) all.push(picture);
  };
  const streams = [
    calls.journey.watch(undefined, options),
    calls.build.watch(undefined, options),
    calls.checks.watch(undefined, options),
    calls.cloudflare.watch(undefined, options),
    calls.home.watch(undefined, options),
    calls.trouble.watch(undefined, options),
  ];
  for (const stream of streams) follow(stream).catch(() => undefined);
  const note = <Value>(value: Value): Value => {
    all.push(value);
    return value;
  };
  return { all, note };
}
