/**
 * Browsers open a file or a link that is dropped on a page, in the page's place. Nothing here takes any; only words may be
 * dropped into a field. Electron's window has a barrier of its own behind this one.
 */
export function refuseDrops(window: Window): void {
  for (const moment of ['dragover', 'drop'] as const) {
    window.addEventListener(moment, (event) => {
      if (isWordsForField(event)) return;
      event.preventDefault();
      // The pointer says so before anything is let go.
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'none';
    });
  }
}

/** Nothing of the window can be dragged out of it: a drag would carry marked words, a link or a picture past every guard. */
export function refuseDrags(window: Window): void {
  window.addEventListener('dragstart', (event) => event.preventDefault());
}

function isWordsForField({ target, dataTransfer }: DragEvent): boolean {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  return isField && dataTransfer?.types.includes('Files') === false;
}
