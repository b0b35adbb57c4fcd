/**
 * Does it once what is on the screen has been drawn and nothing is left to do: what is fetched ahead holds up nothing that somebody
 * waits for.
 * @returns takes it back
 */
export function doWhenQuiet(work: () => void): () => void {
  // Not every Safari has it (WebKit bug 164193).
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 300);
    return () => clearTimeout(timer);
  }
  const asked = window.requestIdleCallback(work, { timeout: 3000 });
  return () => window.cancelIdleCallback(asked);
}
