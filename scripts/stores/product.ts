import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { root } from '../root.ts';

/** What every store says of Latchkey, from where it is written down anyway. */
export interface Product {
  readonly version: string;
  readonly author: string;
  readonly license: string;
  /** One sentence, without its full stop: most stores want none. */
  readonly summary: string;
}

const PackageJson = z.object({
  version: z.string(),
  author: z.string(),
  license: z.string(),
  description: z.string().transform((sentence) => sentence.replace(/\.$/, '')),
});

export async function readProduct(): Promise<Product> {
  const { description, ...rest } = PackageJson.parse(
    JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')),
  );
  return { ...rest, summary: description };
}

/** The paragraphs that stores show below the summary. */
export const description: readonly string[] = [
  'Your home gets an address on the internet. It opens for the phones, tablets and computers that you name, each with a key of its own. For everybody else it stays shut: they do not even see the login page.',
  'A wizard does the whole job in one sitting. It builds everything in your own Cloudflare account, lets your home connect itself, hands each device its key and then knocks from outside to see that every lock holds.',
  'A practice round tries all of it against a pretend Cloudflare on your own computer. It needs no account and changes nothing.',
];
