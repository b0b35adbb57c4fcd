import { z } from 'zod';
import { type Platform, platforms } from '../../contract/setup.ts';
import { type GuidePurpose, guidePurposes } from './client/guide-pages.ts';

/** What a request is for, below the token. */
export type Route =
  | { readonly to: 'page' | 'reloaded-file' | 'file' }
  | { readonly to: 'guide'; readonly platform: Platform; readonly purpose: GuidePurpose };

const Guide = z.tuple([z.literal('guide'), z.enum(platforms), z.enum(guidePurposes)]);
const filePaths: readonly string[] = ['key.p12', 'key.mobileconfig'];

/**
 * A button posts to a path that ends like its file, because some browsers name a download after it. Some request it once
 * more with GET (`reloaded-file`): a person who reloads, or a download manager.
 */
export function parseRoute(method: string, path: readonly string[]): Route | undefined {
  const [first = '', ...more] = path;
  const isFilePath = more.length === 0 && filePaths.includes(first);
  if (method === 'POST') return isFilePath ? { to: 'file' } : undefined;
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  if (path.length === 0) return { to: 'page' };
  if (isFilePath) return { to: 'reloaded-file' };
  const guide = Guide.safeParse(path);
  return guide.success ? { to: 'guide', platform: guide.data[1], purpose: guide.data[2] } : undefined;
}
