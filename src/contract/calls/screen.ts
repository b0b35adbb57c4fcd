import { eventIterator, oc } from '@orpc/contract';
import { ScreenPicture } from '../screen.ts';

export const screenCalls = {
  /**
   * Watched by whatever shows secret words, a password or a token, for as long as it shows them: meanwhile pictures and
   * recordings of the screen leave the window out. In force when the first picture comes.
   */
  watch: oc.output(eventIterator(ScreenPicture)),
};
