import { randomBytes } from 'node:crypto';
import type { SeenFrom } from '../../contract/calls/exceptions.ts';
import type { Services } from './base/services.ts';

/**
 * Lets the phone with the older app open the address in its mobile network, and sees from where it comes. The page is one that is asked
 * for once, so that nobody else is taken for the phone. `PRACTICE_ONLY`, `ANSWERS_MISSING`.
 */
export async function seeOlderApp({
  journey,
  workspace,
}: Pick<Services, 'journey' | 'workspace'>): Promise<SeenFrom | null> {
  const { visitors, playOthers } = workspace();
  const others = playOthers();
  const hostname = journey.requireAnswer('address');
  const path = `/latchkey-${randomBytes(8).toString('hex')}`;
  await others.comeByMobileNetwork({ hostname, path });
  const [phone] = (await visitors.whoCameTo?.(path)) ?? [];
  return phone ? { asn: phone.asn, country: phone.country } : null;
}
