import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** Stands for keytar where a computer that runs tests has no keychain: like one, it survives the program. */
const { PRETEND_KEYCHAIN: file } = z.object({ PRETEND_KEYCHAIN: z.string() }).parse(process.env);
const Passwords = z.record(z.string(), z.string());

async function passwords(): Promise<z.infer<typeof Passwords>> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  return Passwords.parse(JSON.parse(text));
}

const entry = (service: string, account: string): string => JSON.stringify([service, account]);

const keytar = {
  getPassword: async (service: string, account: string) =>
    (await passwords())[entry(service, account)] ?? null,
  setPassword: async (service: string, account: string, password: string) => {
    await writeFile(file, JSON.stringify({ ...(await passwords()), [entry(service, account)]: password }));
  },
  deletePassword: async (service: string, account: string) => {
    const { [entry(service, account)]: gone, ...rest } = await passwords();
    await writeFile(file, JSON.stringify(rest));
    return gone !== undefined;
  },
};

// biome-ignore lint/style/noDefaultExport: the shape of the module that it stands for
export default keytar;
