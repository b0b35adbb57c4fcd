import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { MOST_HOMES } from '../../contract/homes.ts';
import { systemClock } from '../clock/clock.ts';
import { createHomeFinder } from '../home-assistant/find/home-finder.ts';
import { lookUpHere } from '../home-assistant/find/with-reached-at.ts';
import { createRealWorld } from '../journey/real-world.ts';
import { aKeychain, type MemoryKeychain } from '../storage/testing/memory-keychain.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { openVault } from '../storage/vault.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { openRealHomes, type RealHomes } from './real-homes.ts';

const world = createRealWorld(
  createHomeFinder({ clock: systemClock, listen: async () => [], lookUp: lookUpHere }),
);

let dataFolder: string;
let keychain: MemoryKeychain;
let vaultsOpened: number;

beforeEach(async () => {
  [dataFolder, keychain, vaultsOpened] = [await aFolder(), aKeychain(), 0];
});

/** As a start of the program finds them. */
function openHomes(): Promise<RealHomes> {
  return openRealHomes({
    world,
    dataFolder,
    openVault: () => {
      vaultsOpened += 1;
      return openVault({ file: join(dataFolder, 'vault'), keychain });
    },
  });
}

async function answerAddress(homes: RealHomes, id: string, address: string): Promise<void> {
  const { journey, vault } = await homes.open(id);
  await journey.change((now) => ({ ...now, mode: 'real', answers: { ...now.answers, address } }));
  await vault.set('cloudflare-token', `token of ${address}`);
}

const addressesOf = async (homes: RealHomes) =>
  (await homes.list()).map(({ journey }) => (journey === 'unreadable' ? journey : journey.answers.address));

/** Two homes, the second of which is open. */
async function twoHomes(): Promise<{ readonly homes: RealHomes; readonly second: string }> {
  const homes = await openHomes();
  await answerAddress(homes, 'first', 'ha.linden.house');
  const second = await homes.add();
  await answerAddress(homes, second, 'ha.parents.example');
  await homes.turnTo(second);
  return { homes, second };
}

describe('the homes on this computer', () => {
  it('are the one whose files lie where they always did, as long as there is no other', async () => {
    const homes = await openHomes();
    await answerAddress(homes, 'first', 'ha.linden.house');
    expect((await readdir(dataFolder)).toSorted()).toEqual(['journey.json', 'vault']);
    const again = await openHomes();
    expect(again.openId()).toBe('first');
    expect(await addressesOf(again)).toEqual(['ha.linden.house']);
  });

  it('each keep answers and secrets of their own, and the one that was open last opens next', async () => {
    const { second } = await twoHomes();
    const again = await openHomes();
    expect(again.openId()).toBe(second);
    expect(await addressesOf(again)).toEqual(['ha.linden.house', 'ha.parents.example']);
    const [first, parents] = [await again.open('first'), await again.open(second)];
    expect(first.vault.get('cloudflare-token')).toBe('token of ha.linden.house');
    expect(parents.vault.get('cloudflare-token')).toBe('token of ha.parents.example');
    expect(await again.open(second)).toBe(parents);
  });

  it('are told apart without asking the keychain, which is asked once for all of them', async () => {
    const { second } = await twoHomes();
    vaultsOpened = 0;
    const again = await openHomes();
    await again.list();
    await again.closed(second);
    expect(vaultsOpened).toBe(0);
    await Promise.all([again.open('first'), again.open(second)]);
    expect(vaultsOpened).toBe(1);
  });

  it('are at most a handful, and a new one that nobody has begun is not made twice', async () => {
    const homes = await openHomes();
    await answerAddress(homes, 'first', 'ha.linden.house');
    const untouched = await homes.add();
    expect(await homes.add()).toBe(untouched);
    for (let count = 2; count < MOST_HOMES; count += 1) {
      await answerAddress(homes, await homes.add(), `${count}.linden.house`);
    }
    await answerAddress(homes, await homes.add(), 'last.linden.house');
    expect((await homes.list()).length).toBe(MOST_HOMES);
    expect(await refusalOf(homes.add())).toMatchObject({ code: 'HOMES_TOO_MANY' });
  });

  it.each(['{"half', '{"format":"latchkey-document","version":99,"data":{}}'])(
    'show one whose answers cannot be read (%s) and open the others',
    async (text) => {
      const { homes, second } = await twoHomes();
      await homes.turnTo('first');
      const file = join(dataFolder, 'homes', second, 'journey.json');
      await writeFile(file, text);
      const elsewhere = await openHomes();
      expect(await addressesOf(elsewhere)).toEqual(['ha.linden.house', 'unreadable']);
      expect((await elsewhere.open('first')).journey.read().answers.address).toBe('ha.linden.house');
    },
  );

  it('start with another one where the last cannot be opened at all', async () => {
    const { second } = await twoHomes();
    const journal = join(dataFolder, 'homes', second, 'journal.json');
    await mkdir(journal);
    const again = await openHomes();
    expect(again.openId()).toBe('first');
    expect(await addressesOf(again)).toEqual(['ha.linden.house', 'ha.parents.example']);
    expect(await refusalOf(again.open(second))).toMatchObject({ code: 'HOME_UNREADABLE' });
  });

  it('have no others where a folder is empty or somebody else’s', async () => {
    await mkdir(join(dataFolder, 'homes', '0a0a0a0a'), { recursive: true });
    await mkdir(join(dataFolder, 'homes', 'photos'));
    await writeFile(join(dataFolder, 'homes', 'photos', 'journey.json'), '{}');
    const homes = await openHomes();
    expect((await homes.list()).map(({ id }) => id)).toEqual(['first']);
    expect(await refusalOf(homes.open('0a0a0a0a'))).toMatchObject({ code: 'HOME_GONE' });
  });

  it('are found by their folders when the notes are lost', async () => {
    await twoHomes();
    await writeFile(join(dataFolder, 'homes.json'), 'nothing of ours');
    const again = await openHomes();
    expect(again.openId()).toBe('first');
    expect(await addressesOf(again)).toEqual(['ha.linden.house', 'ha.parents.example']);
  });
});

describe('a home that is forgotten', () => {
  it('takes its files and secrets along and nothing of the others', async () => {
    const { homes, second } = await twoHomes();
    expect(await refusalOf(homes.forget(second))).toMatchObject({ code: 'HOME_IS_OPEN' });
    await homes.turnTo('first');
    await homes.forget(second);
    expect(await refusalOf(homes.forget(second))).toMatchObject({ code: 'HOME_GONE' });
    expect(await readdir(join(dataFolder, 'homes'))).toEqual([]);
    const vault = await openVault({ file: join(dataFolder, 'vault'), keychain });
    expect(vault.names()).toEqual(['cloudflare-token']);
    expect(await addressesOf(await openHomes())).toEqual(['ha.linden.house']);
  });

  it('may be the first one, whose folder is everybody’s', async () => {
    const { homes, second } = await twoHomes();
    await homes.forget('first');
    expect((await readdir(dataFolder)).toSorted()).toEqual(['homes', 'homes.json', 'vault']);
    const again = await openHomes();
    expect((await again.list()).map(({ id }) => id)).toEqual([second]);
    expect((await again.open(second)).vault.get('cloudflare-token')).toBe('token of ha.parents.example');
  });

  it('stays whole where the keychain does not let go of its secrets', async () => {
    const { homes } = await twoHomes();
    const { add } = keychain;
    keychain.add = () => Promise.reject(new Error('no'));
    expect(await homes.forget('first').catch(() => 'refused')).toBe('refused');
    keychain.add = add;
    const again = await openHomes();
    expect(await addressesOf(again)).toEqual(['ha.linden.house', 'ha.parents.example']);
    expect((await again.open('first')).vault.get('cloudflare-token')).toBe('token of ha.linden.house');
  });

  it('is forgotten to the end at the next start, wherever that was broken off', async () => {
    const { second } = await twoHomes();
    // As a crash leaves it right after the decision was written down.
    const notes = { format: 'latchkey-document', version: 1, data: { open: second, forgetting: ['first'] } };
    await writeFile(join(dataFolder, 'homes.json'), JSON.stringify(notes));
    const again = await openHomes();
    expect((await again.list()).map(({ id }) => id)).toEqual([second]);
    await again.open(second);
    expect((await readdir(dataFolder)).toSorted()).toEqual(['homes', 'homes.json', 'vault']);
    const vault = await openVault({ file: join(dataFolder, 'vault'), keychain });
    expect(vault.names()).toEqual([`section/${second}/cloudflare-token`]);
  });
});
