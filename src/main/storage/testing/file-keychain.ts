import { z } from 'zod';
import { parseJson, readFileIfAny, replaceFile } from '../atomic-file.ts';
import type { Keychain } from '../keychain.ts';

const Keys = z.array(z.base64().transform((text) => Uint8Array.from(Buffer.from(text, 'base64'))));

/** A keychain in a file: for programs that are killed and started again. */
export function createFileKeychain(file: string): Keychain {
  const read = async () => {
    const bytes = await readFileIfAny(file);
    return bytes === undefined ? [] : Keys.parse(parseJson(bytes));
  };
  const write = (keys: readonly Uint8Array[]) =>
    replaceFile(file, JSON.stringify(keys.map((key) => Buffer.from(key).toString('base64'))));
  const isSame = (a: Uint8Array, b: Uint8Array | undefined) => b !== undefined && Buffer.from(a).equals(b);
  return {
    read,
    add: async (key, beside) => write([...(await read()).filter((kept) => isSame(kept, beside)), key]),
    remove: async (key) => write((await read()).filter((kept) => !isSame(kept, key))),
  };
}
