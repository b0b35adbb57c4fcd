import { createLaterPart } from '../components/later-part.tsx';

/** Nobody waits for it to begin. */
export const AboutLatchkey = createLaterPart(
  'detail',
  async () => (await import('./about-latchkey.tsx')).AboutLatchkey,
);
