import type { Delivery } from '../../contract/delivery.ts';

/**
 * Lets the browser save a file that waits at a one-time link of our own host. Where the program has written the file
 * itself there is nothing to do.
 */
export function takeDownload(delivery: Delivery): void {
  if (delivery.by !== 'download') return;
  const link = document.createElement('a');
  link.href = delivery.path;
  link.download = delivery.fileName;
  document.body.append(link);
  link.click();
  link.remove();
}
