import { createLaterPart } from '../components/later-part.tsx';
import { useAskWhy } from './trouble-access.tsx';

const InRail = createLaterPart('detail', async () => (await import('./ask-why-buttons.tsx')).AskWhyInRail);
const Band = createLaterPart('detail', async () => (await import('./ask-why-buttons.tsx')).AskWhyBand);

/** The quiet way to the question, under the steps of the rail, as soon as there is something to get into. */
export function AskWhyInRail() {
  return useAskWhy() ? <InRail /> : null;
}

/** The same under the header of a narrow window. */
export function AskWhyBand() {
  return useAskWhy() ? <Band /> : null;
}
