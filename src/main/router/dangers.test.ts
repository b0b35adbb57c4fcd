import { describe, expect, it } from 'vitest';
import { foreignObjects } from '../../practice/world.ts';
import { answerEverything, aPracticeApp, build } from '../testing/practice-app.ts';
import { ownerOf } from './testing/zone-owner.ts';

async function aBuiltHome() {
  const app = await aPracticeApp();
  await answerEverything(app);
  await build(app);
  return app;
}

describe('dangers', () => {
  it('are none in a plain domain but what is everywhere', async () => {
    const app = await aBuiltHome();
    expect((await app.calls.otherDoors.look()).dangers).toEqual([
      { code: 'RULE_BLOCKS_KEYS', sureness: 'depends-on-visit', names: ['Block known scanners'] },
    ]);
  });

  it('are a rule of others, and Bot Fight Mode', async () => {
    const app = await aBuiltHome();
    await ownerOf(app)('PUT', 'bot_management', { fight_mode: true });
    const dangers = (await app.calls.otherDoors.look()).dangers;
    expect(dangers).toContainEqual({
      code: 'RULE_BLOCKS_KEYS',
      sureness: 'depends-on-visit',
      names: ['Block known scanners'],
    });
    expect(dangers).toContainEqual({ code: 'BOT_FIGHT_MODE', names: ['linden.house'] });
  });

  it('are keys that somebody made by hand, told of before anything is built', async () => {
    const app = await aPracticeApp({
      world: {
        seed: (seed, account, zone) => {
          foreignObjects(seed, account, zone);
          seed.clientCertificate(zone, { commonName: 'Anna' });
          seed.clientCertificate(zone, { commonName: 'Ben' });
          seed.hostnameAssociation(zone, 'ha.linden.house');
          seed.rule(zone, {
            description: 'mTLS',
            expression: '(http.host eq "ha.linden.house" and not cf.tls_client_auth.cert_verified)',
          });
          seed.rule(zone, {
            description: 'Only my country',
            expression: '(ends_with(http.host, ".linden.house") and ip.src.country ne "DE")',
          });
        },
      },
    });
    await answerEverything(app);
    expect((await app.calls.otherDoors.look()).dangers).toEqual([
      { code: 'HAND_MADE_KEYS', when: 'will-stop', names: ['Anna', 'Ben'] },
      { code: 'RULE_BLOCKS_KEYS', sureness: 'depends-on-place', names: ['Only my country'] },
      { code: 'RULE_BLOCKS_KEYS', sureness: 'depends-on-visit', names: ['Block known scanners'] },
    ]);
    await build(app);
    expect((await app.calls.otherDoors.look()).dangers).toContainEqual({
      code: 'HAND_MADE_KEYS',
      when: 'have-stopped',
      names: ['Anna', 'Ben'],
    });
  });
});
