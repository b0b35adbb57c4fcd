import { z } from 'zod';
import { answerAll, answerForHome, buildAsPlanned, phone, tablet } from '../running-program/answers.ts';
import type { Client, OpenTransport } from '../running-program/open-transport.ts';
import { startProgram } from '../running-program/program.ts';
import { transports } from '../running-program/transports.ts';
import type { StartedWorld } from '../running-program/world-orders.ts';
import { dropStream } from './drop-stream.ts';
import { Held, isWithin, measureHeld } from './measure.ts';
import { pickUpKey } from './pick-up-key.ts';

const Count = z.int().nonnegative();

/** How much is done in one life of the program. */
export const Amounts = z.object({
  /** Homes that are built, changed and taken away again: each is all three. */
  rounds: Count,
  streams: Count,
  pickUps: Count,
});
export type Amounts = z.infer<typeof Amounts>;

export const Report = z.object({
  ...Amounts.shape,
  firstTenth: Held,
  end: Held,
  /** After each tenth, for whoever looks into growth. */
  tenths: z.array(Held),
  within: z.boolean(),
  seconds: z.number(),
});
export type Report = z.infer<typeof Report>;

/** Every so many rounds practice begins anew, as somebody would who practises again and again. */
const ROUNDS_IN_A_WORLD = 20;

/** Lives a long life in ten parts that are alike, and looks after each at what is held. */
export async function runSoak(amounts: Amounts, say: (words: string) => void): Promise<Report> {
  const begun = performance.now();
  const program = await startProgram();
  const ways = [await transports.http(program), await transports.port(program)] as const;
  const tenths: Held[] = [];
  try {
    for (let tenth = 0; tenth < 10; tenth += 1) {
      await liveTenth(tenth, amounts, ways, program.world);
      tenths.push(await measureHeld());
      say(`${tenth + 1} of 10 tenths: ${JSON.stringify(tenths.at(-1))}`);
    }
  } finally {
    for (const way of ways) await way.close();
    await program.close();
  }
  const [firstTenth] = tenths;
  const end = tenths.at(-1);
  if (!firstTenth || !end) throw new Error('nothing was measured');
  const seconds = Math.round((performance.now() - begun) / 1000);
  return { ...amounts, firstTenth, end, tenths, within: isWithin(firstTenth, end), seconds };
}

type Ways = readonly [OpenTransport, OpenTransport];

async function liveTenth(
  tenth: number,
  amounts: Amounts,
  ways: Ways,
  world: () => StartedWorld,
): Promise<void> {
  const [{ client }] = ways;
  const rounds = partOf(amounts.rounds, tenth);
  for (const nth of rounds) {
    await (nth % ROUNDS_IN_A_WORLD === 0 ? answerAll(client, world) : answerForHome(client, world));
    await liveOneRound(client);
  }
  // Keys to fetch and something to watch, where the last round has taken it away.
  if (tenth === 0 || rounds.length > 0) {
    await answerAll(client, world);
    await buildAsPlanned(client);
  }
  for (const nth of partOf(amounts.streams, tenth)) await dropStream(ways[nth % 2 === 0 ? 0 : 1].client, nth);
  for (const _nth of partOf(amounts.pickUps, tenth)) await pickUpKey(client, phone.id);
}

/** Builds a home for one device, adds another, and takes all of it away again. */
async function liveOneRound(client: Client): Promise<void> {
  await buildAsPlanned(client);
  await client.devices.save({ devices: [phone, tablet] });
  await buildAsPlanned(client);
  await client.journey.wantRemoval({ removal: 'wanted' });
  await buildAsPlanned(client);
  await client.journey.wantRemoval({ removal: 'not-wanted' });
}

/** The numbers of those in this tenth, counted through all of them. */
function partOf(all: number, tenth: number): readonly number[] {
  const start = Math.floor((all * tenth) / 10);
  const end = Math.floor((all * (tenth + 1)) / 10);
  return Array.from({ length: end - start }, (_, index) => start + index);
}
