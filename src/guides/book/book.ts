import { page } from '../../words/en/book/page.ts';
import type { GuideBook } from '../text/guide-book.ts';
import { android } from './android.ts';
import { chromebook } from './chromebook.ts';
import { domain } from './domain.ts';
import { iphone } from './iphone.ts';
import { linux } from './linux.ts';
import { mac } from './mac.ts';
import { network } from './network/book.ts';
import { program } from './program.ts';
import { recovery } from './recovery.ts';
import { token } from './token.ts';
import { trust } from './trust/book.ts';
import { watch } from './watch.ts';
import { windows } from './windows.ts';

/** What every guide is made of, with its English words. Another language lays its own over them. */
export const english = {
  language: 'en',
  page,
  guides: { iphone, android, windows, mac, linux, chromebook, watch, program },
  trust,
  network,
  recovery,
  domain,
  token,
} as const satisfies GuideBook;
