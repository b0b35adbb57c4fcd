/**
 * The one primary action. Its label says what it does.
 * - ready: can be pressed      - busy: what it started is under way
 * - off: cannot be pressed yet; the screen's `fact` then says what is missing
 */
export interface PrimaryAction {
  readonly label: string;
  readonly onPress: () => void;
  readonly state?: 'ready' | 'busy' | 'off';
  /** A page that it opens in the user's browser: then it is a link, and `onPress` is only told of it. */
  readonly opens?: string;
}

/** `free` goes to the step before; a wait that must not be left has none; another button may take its place. */
export type BackAction = 'free' | 'none' | { readonly label: string; readonly onPress: () => void };
