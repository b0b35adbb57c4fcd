import type { Finding } from '../../contract/finding.ts';
import { countDaysLeft, isAnnounced } from '../../contract/key-end.ts';
import type { Device } from '../../contract/setup.ts';
import { certificateFor, isOn } from '../resources/cloudflare/client-certificate/client-certificate.ts';
import { currentKeyId, keyIdsOf } from '../resources/cloudflare/wanted-keys.ts';
import type { ClientCertificatesSeen } from '../resources/model/observed.ts';
import { addressOf, type Evidence } from './evidence.ts';

/** Each device's key as Cloudflare lists it. Pure. */
export function findAtKeys({ setup, observed, now }: Evidence): readonly Finding[] {
  const seen = observed['client-certificate'];
  const subject = addressOf(setup);
  return setup.devices.flatMap((device) => {
    const found = device.state === 'on' ? findWhileOn(device, seen, now) : findWhileOff(device, seen);
    return found ? [{ ...found, severity: 'warning' as const, subject }] : [];
  });
}

type Found = Pick<Finding, 'id' | 'proof'> | undefined;

function findWhileOn(device: Device, seen: ClientCertificatesSeen, now: Date): Found {
  const keyId = currentKeyId(device);
  const certificate = certificateFor(keyId, seen);
  const key = `the key of “${device.name}”`;
  if (certificate) {
    const { expiresOn } = certificate;
    const proof = `${key} (certificate ${certificate.id}) expires on ${expiresOn}`;
    if (isAnnounced(expiresOn, now)) return { id: 'key-expires-soon', proof };
    return countDaysLeft(expiresOn, now) === 0 ? { id: 'key-expired', proof } : undefined;
  }
  const revoked = seen.certificates.find((each) => each.keyId === keyId);
  return revoked
    ? { id: 'key-revoked', proof: `${key} (certificate ${revoked.id}) is ${revoked.status}` }
    : { id: 'key-missing', proof: `${key} has no certificate` };
}

/** The lock does not list it, so it opens nothing; but nobody has switched it off at Cloudflare. */
function findWhileOff(device: Device, { certificates }: ClientCertificatesSeen): Found {
  const keyIds = keyIdsOf(device);
  const on = certificates.find(
    (certificate) => certificate.keyId !== null && keyIds.includes(certificate.keyId) && isOn(certificate),
  );
  const proof = `the key of “${device.name}” (certificate ${on?.id}) is ${on?.status}`;
  return on && { id: 'key-not-switched-off', proof };
}
