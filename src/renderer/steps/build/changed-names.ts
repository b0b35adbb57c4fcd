import type { Change } from '../../../contract/change.ts';

/** The addresses and devices that changes of records and keys are about, each once. */
export function listNames(changes: readonly Change[]): readonly string[] {
  const names = changes.flatMap((change) => {
    switch (change.kind) {
      case 'client-certificate.issue':
      case 'client-certificate.revoke':
        return change.name;
      case 'dns-record.create':
      case 'dns-record.update':
      case 'dns-record.take-over':
      case 'dns-record.delete':
      case 'dns-record.move':
        return change.hostname;
      case 'dns-record.put-back':
        return change.record.name;
      default:
        return [];
    }
  });
  return [...new Set(names)];
}
