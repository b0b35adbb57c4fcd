import { randomBytes } from 'node:crypto';

/** The name itself; under a wildcard, where any name leads, one that nobody else uses. */
export function nameUnder(name: string): string {
  return name.replace(/^\*/, `latchkey-${randomBytes(4).toString('hex')}`);
}
