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

const WEBHOOK_ID = 'canary7q2m7t4x8z1c6';

/** With a secret of every kind that the vault holds or the program was told. */
async function aHomeWithSecrets(): Promise<PracticeApp> {
  const app = await aPracticeApp();
  await answerEverything(app, { devices: devicesNamed('Phone', 'Tablet') });
  await app.calls.home.logInWithToken({ token: app.world.home.ownerToken });
  const text = `/api/webhook/${WEBHOOK_ID}`;
  await app.calls.exceptions.add({ kind: 'pasted-webhook', text, name: 'Front door' });
  expect(await build(app)).toMatchObject({ phase: 'done' });
  return app;
}

/** Every secret of this practice home that can be had from outside. */
async function secretsOf(app: PracticeApp): Promise<readonly string[]> {
  const { world, calls } = app;
  const tunnels = [...(world.cloudflare.cloud.state.accounts.get(world.account.id)?.tunnels.values() ?? [])];
  const words = await Promise.all(
    ['000001', '000002'].map((deviceId) => calls.keys.passphrase({ deviceId })),
  );
  await calls.keys.save({ deviceId: '000001', as: 'pem' });
  const pem = new TextDecoder().decode(app.files.at(-1)?.bytes);
  const [, privateKey = ''] = /PRIVATE KEY-----\n([^-]+)\n-----END/.exec(pem) ?? [];
  return [
    WEBHOOK_ID,
    ...privateKey.split('\n').slice(0, -1),
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
    const app = await aHomeWithSecrets();
    const { calls } = app;
    await calls.tunnel.playHome();
    await calls.checks.run();
    await calls.trouble.look();
    await calls.papers.recoverySheet.save();
    await calls.papers.terraform.save();
    await calls.papers.diagnosticFile.show({ address: 'told' });
    await calls.papers.diagnosticFile.save({ address: 'told' });
    await calls.papers.calendar.save();
    const names = [
      'latchkey-recovery-sheet.html',
      'latchkey.tf',
      'latchkey-diagnostic-file.txt',
      'latchkey-reminders.ics',
    ];
    expect(app.files.map(({ name }) => name)).toEqual(names);
    const secrets = await secretsOf(app);
    // The webhook, two lines of a key at least, three tokens and two times the words.
    expect(secrets.length).toBeGreaterThanOrEqual(9);
    for (const secret of secrets) {
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

    // A calendar is often shared, and kept by somebody else.
    const reminders = textOf(app, 'latchkey-reminders.ics');
    expect(reminders.match(/^SUMMARY:.*/gm)).toEqual([
      'SUMMARY:Renew the key for Phone',
      'SUMMARY:Renew the key for Tablet',
    ]);
    const certificates = [
      ...(app.world.cloudflare.cloud.state.zones.get(app.world.zone.id)?.clientCertificates.values() ?? []),
    ];
    expect(certificates.length).toBeGreaterThan(1);
    for (const told of ['linden', app.world.zone.id, ...certificates.map(({ id }) => id)])
      expect(reminders).not.toContain(told);
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
    expect(await failureOf(calls.papers.calendar.save())).toMatchObject({ code: 'ANSWERS_MISSING' });
    await calls.papers.diagnosticFile.save({ address: 'told' });
    expect(files).toHaveLength(1);
  });
});
