import { describe, expect, it } from 'vitest';
import { printTunnelToken } from '../../practice/connector/tunnel-token.ts';
import { parseHcl } from '../papers/terraform/testing/read-hcl.ts';
import {
  answerEverything,
  aPracticeApp,
  build,
  devicesNamed,
  type PracticeApp,
} from '../testing/practice-app.ts';
import { failureOf } from '../testing/refusal-of.ts';

async function aBuiltHome(): Promise<PracticeApp> {
  const app = await aPracticeApp();
  await answerEverything(app, { devices: devicesNamed('Phone', 'Tablet') });
  expect(await build(app)).toMatchObject({ phase: 'done' });
  return app;
}

const textOf = ({ files }: PracticeApp, name: string): string =>
  new TextDecoder().decode(files.findLast((file) => file.name === name)?.bytes);

/** Every secret of this practice home that can be had from outside. */
async function secretsOf({ world, calls }: PracticeApp): Promise<readonly string[]> {
  const tunnels = [...(world.cloudflare.cloud.state.accounts.get(world.account.id)?.tunnels.values() ?? [])];
  const words = await Promise.all(
    ['000001', '000002'].map((deviceId) => calls.keys.passphrase({ deviceId })),
  );
  return [
    world.token,
    world.home.ownerToken,
    ...tunnels.flatMap(({ id, secret }) => [
      secret,
      printTunnelToken({ accountTag: world.account.id, tunnelId: id, secret }),
    ]),
    ...words.map((each) => each.words.join('-')),
  ];
}

describe('documents to keep', () => {
  it('hold what stands, and no secret of the home', async () => {
    const app = await aBuiltHome();
    const { calls } = app;
    await calls.tunnel.playHome();
    await calls.checks.run();
    await calls.trouble.look();
    await calls.papers.recoverySheet.save();
    await calls.papers.terraform.save();
    await calls.papers.diagnosticFile.show({ address: 'told' });
    await calls.papers.diagnosticFile.save({ address: 'told' });
    const names = ['latchkey-recovery-sheet.html', 'latchkey.tf', 'latchkey-diagnostic-file.txt'];
    expect(app.files.map(({ name }) => name)).toEqual(names);
    for (const secret of await secretsOf(app)) {
      expect(secret.length).toBeGreaterThan(15);
      for (const name of names) expect(textOf(app, name)).not.toContain(secret);
    }
    for (const name of names) expect(textOf(app, name)).not.toMatch(/PRIVATE KEY/);

    const sheet = textOf(app, 'latchkey-recovery-sheet.html');
    for (const told of [
      'Recovery sheet for ha.linden.house',
      'Phone',
      'Tablet',
      'Linden family',
      app.world.zone.id,
    ])
      expect(sheet).toContain(told);
    // The door is the first thing to go and the lock the last.
    expect(sheet.indexOf('delete the records below')).toBeLessThan(sheet.indexOf('delete the lock'));
    expect((await parseHcl(textOf(app, 'latchkey.tf'))).import.length).toBeGreaterThan(8);
    expect(textOf(app, 'latchkey-diagnostic-file.txt')).toContain('call: GET dns_records one');
  });

  it('save the very diagnostic file that was read', async () => {
    const app = await aBuiltHome();
    const { calls } = app;
    const { text } = await calls.papers.diagnosticFile.show({ address: 'left-out' });
    expect(text).not.toContain('linden.house');
    // More happens before it is saved.
    await calls.checks.run();
    await calls.papers.diagnosticFile.save({ address: 'left-out' });
    expect(textOf(app, 'latchkey-diagnostic-file.txt')).toBe(text);
  });

  it('need a home, but for the diagnostic file', async () => {
    const { calls, files } = await aPracticeApp();
    await calls.journey.begin({ mode: 'practice' });
    expect(await failureOf(calls.papers.recoverySheet.save())).toMatchObject({ code: 'ANSWERS_MISSING' });
    expect(await failureOf(calls.papers.terraform.save())).toMatchObject({ code: 'ANSWERS_MISSING' });
    await calls.papers.diagnosticFile.save({ address: 'told' });
    expect(files).toHaveLength(1);
  });
});
