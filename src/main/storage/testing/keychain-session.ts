/** Runs in a desktop session of its own (see keychain.test.ts) and prints what the real keychain did, as JSON. */

import { keychainRefusals } from '../../errors/internal-refusals.ts';
import { isRefusal } from '../../errors/refusal.ts';
import { systemKeychain } from '../keychain.ts';
import { openVault } from '../vault.ts';

const keychain = systemKeychain({ service: 'Latchkey test' });
const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const nextKey = key.toReversed();

async function result(step: () => Promise<unknown>): Promise<unknown> {
  try {
    const value = await step();
    return value ?? 'nothing';
  } catch (error) {
    return isRefusal(error, keychainRefusals) ? error.code : 'another error';
  }
}

/** The vault of this session, in the file that the test names. */
async function vault() {
  return openVault({ file: process.env.VAULT_FILE ?? '', keychain });
}

const steps = {
  read: async () => (await keychain.read()).map((kept) => [...kept]),
  write: () => keychain.add(key),
  replace: () => keychain.add(nextKey, key),
  remove: () => keychain.remove(key),
  keep: async () => (await vault()).set('words', 'five of them'),
  show: async () => {
    const opened = await vault();
    return [opened.custody, opened.get('words') ?? 'nothing'];
  },
};

const wanted = process.argv.slice(2);
const results: unknown[] = [];
for (const [name, step] of wanted.flatMap((name) =>
  Object.entries(steps).filter(([known]) => known === name),
)) {
  results.push([name, await result(step)]);
}
console.log(JSON.stringify(results));
