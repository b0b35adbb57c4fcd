import type { GuideBook } from '../text/book.ts';
import { android } from './android.ts';
import { chromebook } from './chromebook.ts';
import { domain } from './domain.ts';
import { iphone } from './iphone.ts';
import { linux } from './linux.ts';
import { mac } from './mac.ts';
import { network } from './network/book.ts';
import { page } from './page.ts';
import { program } from './program.ts';
import { recovery } from './recovery.ts';
import { token } from './token.ts';
import { trust } from './trust/book.ts';
import { watch } from './watch.ts';
import { windows } from './windows.ts';

/** Every guide in English. Another language is another folder whose book has the same shape. */
export const en = {
  page,
  guides: { iphone, android, windows, mac, linux, chromebook, watch, program },
  trust,
  network,
  recovery,
  domain,
  token,
} as const satisfies GuideBook;
