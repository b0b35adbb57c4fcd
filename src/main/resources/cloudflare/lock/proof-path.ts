/**
 * Where a renewed key proves itself. Home Assistant has no such page and answers that it is not found. Each key has its own, so a
 * visit there is never one of before.
 */
export function proofPath(keyId: string): string {
  return `/latchkey-key-${keyId}`;
}
