import { describe, expect, it } from 'vitest';
import { anEngineInAWorld } from '../resources/testing/engine-in-world.ts';
import { allHold, problemIn } from '../resources/testing/home-builds.ts';
import { lookAround } from '../resources/testing/look-around.ts';

/** The name as version 0.1 wrote it into its lock. */
const former = 'http.host eq "ha.linden.house"';
const present =
  /\(lower\(http\.host\) in \{"ha\.linden\.house" "ha\.linden\.house\."\}( or starts_with\([^"]*"[^"]*"\)){2}\)/;

/** An edge that hands rules the name exactly as it was sent. */
async function aHomeBehindSuchAnEdge() {
  const engine = await anEngineInAWorld({ edge: { hostForRules: 'as-sent' } });
  expect(problemIn(await engine.carryOut())).toBe('done well');
  await engine.connectHome();
  const { world, setup, io } = engine;
  const writeAsBefore = async (): Promise<void> => {
    const { rulesetId, rules } = (await lookAround(setup, io))['lock-rule'];
    const [lock] = rules;
    const url = `${world.apiUrl}/zones/${world.zone.id}/rulesets/${rulesetId}/rules/${lock?.id}`;
    const { ref, description, enabled, action } = lock ?? {};
    const expression = lock?.expression.replace(present, former);
    const response = await fetch(url, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ ref, description, enabled, action, expression }),
    });
    expect(response.status).toBe(200);
  };
  return { ...engine, writeAsBefore };
}

describe('a lock at an edge that hands rules the name as it was sent', () => {
  it('holds for every spelling, and the check of it passes', async () => {
    const { check, world } = await aHomeBehindSuchAnEdge();
    expect(await check()).toMatchObject({ 'other-spellings': allHold['other-spellings'] });
    expect(world.counts().exposedRequests).toBe(0);
  });

  it('as version 0.1 wrote it is found open, and the plan puts it right', async () => {
    const { check, planNow, carryOut, writeAsBefore } = await aHomeBehindSuchAnEdge();
    await writeAsBefore();
    expect(await check()).toMatchObject({ 'no-key': 'blocked', 'other-spellings': 'open' });
    expect((await planNow()).changes.map(({ kind }) => kind)).toEqual(['lock-rule.update']);
    expect(problemIn(await carryOut())).toBe('done well');
    expect(await check()).toMatchObject({ 'other-spellings': 'blocked' });
    expect((await planNow()).changes).toEqual([]);
  });
});
