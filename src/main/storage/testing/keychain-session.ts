/** Runs in a desktop session of its own (see keychain.test.ts) and prints what the real keychain did, as JSON. */
import { KeychainRefused, systemKeychain } from '../keychain.ts';

const keychain = systemKeychain({ service: 'Latchkey test' });
const key = Uint8Array.from({ length: 32 }, (_, index) => index);

async function result(step: () => Promise<unknown>): Promise<unknown> {
  try {
    const value = await step();
    return value instanceof Uint8Array ? [...value] : (value ?? 'nothing');
  } catch (error) {
    return error instanceof KeychainRefused ? error.code : 'another error';
  }
}

const steps = {
  read: () => keychain.read(),
  write: () => keychain.write(key),
  remove: () => keychain.remove(),
};

const wanted = process.argv.slice(2);
const results: unknown[] = [];
for (const [name, step] of wanted.flatMap((name) =>
  Object.entries(steps).filter(([known]) => known === name),
)) {
  results.push([name, await result(step)]);
}
console.log(JSON.stringify(results));
