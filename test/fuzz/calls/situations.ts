import { answerAll, buildAsPlanned, phone, tablet } from '../../running-program/answers.ts';
import type { Client } from '../../running-program/open-transport.ts';
import type { RunningProgram } from '../../running-program/program.ts';

/** How far the wizard is when inputs begin to come. */
export type Situation = 'at the start' | 'without Cloudflare' | 'answered' | 'built' | 'to be changed';

const situations: readonly Situation[] = [
  'at the start',
  'answered',
  'built',
  'to be changed',
  'without Cloudflare',
];

/** The situation that belongs to a seed. */
export function situationOf(seed: number): Situation {
  return situations[Math.abs(seed) % situations.length] ?? 'at the start';
}

/** What stands in an input for what is known only while the program runs, and is put in its place when it is sent. */
const standIns = { zone: '@zone', home: '@home', plan: '@plan' } as const;

/** What the ids of the situation are at the moment. */
export type Meant = Readonly<Record<string, string>>;

/** Brings the program there, whatever inputs have made of it, in a practice world that nobody has touched. */
export async function bringTo(situation: Situation, client: Client, program: RunningProgram): Promise<Meant> {
  await client.build.stopAndUndo().catch(() => undefined);
  switch (situation) {
    case 'at the start':
      await client.journey.begin({ mode: 'practice', from: 'the-beginning' });
      return meantIn(program);
    case 'without Cloudflare':
      await client.journey.begin({ mode: 'practice', way: 'own-proxy', from: 'the-beginning' });
      await client.home.choose({ url: program.world().homeUrl });
      await client.proxy.chooseAddress({ name: 'ha.example.org' });
      await client.devices.save({ devices: [phone, tablet] });
      return meantIn(program);
    case 'answered':
      await answerAll(client, program.world);
      return meantIn(program, (await client.build.plan()).id);
    case 'built':
      await answerAll(client, program.world);
      await buildAsPlanned(client);
      return meantIn(program);
    case 'to be changed':
      await answerAll(client, program.world);
      await buildAsPlanned(client);
      await client.devices.save({ devices: [phone, tablet] });
      return meantIn(program, (await client.build.plan()).id);
  }
}

function meantIn(program: RunningProgram, plan = ''): Meant {
  const { zoneId, homeUrl } = program.world();
  return { [standIns.zone]: zoneId, [standIns.home]: homeUrl, [standIns.plan]: plan };
}

/** Texts that mean something in these situations. */
export const knownWords: readonly string[] = [
  ...Object.values(standIns),
  ...[
    phone.id,
    tablet.id,
    phone.name,
    'ha',
    'nas',
    'ha.linden.house',
    'first',
    'DE',
    '127.0.0.1',
    '192.0.2.10',
  ],
];
