import type { TrustBook } from '../../text/trust.ts';
import { android } from './android.ts';
import { chromebook } from './chromebook.ts';
import { iphone } from './iphone.ts';
import { linux } from './linux.ts';
import { mac } from './mac.ts';
import { watch } from './watch.ts';
import { windows } from './windows.ts';

/** How each platform comes to trust the home's own authority. */
export const trust = {
  iphone,
  android,
  windows,
  mac,
  linux,
  chromebook,
  watch,
  program: {},
} as const satisfies TrustBook;
