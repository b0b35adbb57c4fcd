/** Whether a URL leads to this computer: a practice world elsewhere could be mistaken for the real thing. */
export function isOnThisComputer(url: URL | null, protocols: readonly string[] = ['http:']): boolean {
  return (
    url !== null &&
    protocols.includes(url.protocol) &&
    ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  );
}
