/**
 * At most two cards beside each other, as CSS grid columns. A card with an icon and a sentence needs 284 px, or its sentence becomes a
 * column of single words: below 640 px of window, and at 200 % zoom, they stand one below the other.
 */
export const cardColumns = 'repeat(auto-fit, minmax(min(100%, max(284px, 40%)), 1fr))';

/** Three tiles with a name beside each other, and two on a narrow screen: five or six of them leave no single one behind. */
export const tileColumns = 'repeat(auto-fit, minmax(min(47%, 200px), 1fr))';
