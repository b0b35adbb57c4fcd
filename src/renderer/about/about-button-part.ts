import { createLaterPart } from '../components/later-part.tsx';

/** Nobody waits for it to begin. */
export const AboutButton = createLaterPart(
  'detail',
  async () => (await import('./about-button.tsx')).AboutButton,
);
