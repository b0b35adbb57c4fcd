import { onTestFinished } from 'vitest';
import type { HomeOptions } from '../../../practice/home/instance/home.ts';
import { aHome } from '../../../practice/home/testing/a-home.ts';
import { aClock } from '../../clock/testing/a-clock.ts';
import { connectTo } from '../connection/connection.ts';
import { anAccess } from './an-access.ts';

/** A practice home and its owner's connection to it, both gone when the running test ends. */
export async function aPracticeConnection(options: HomeOptions = {}) {
  const home = await aHome(options);
  const connection = await connectTo({
    home: { url: home.url },
    access: anAccess(home.ownerToken),
    clock: aClock(),
    onRefused: () => {},
  });
  onTestFinished(() => connection.close());
  return { home, connection };
}
