import { canSetTrust, type HomeSession, runsApps as installationRunsApps } from '../../contract/home.ts';

/**
 * How Home Assistant can be told to trust the path.
 * - can-set: Latchkey is in, and may do it        - log-in: it could, once it was let in
 * - in-file: only a file says it in this version, and only the user can write there
 */
export type TrustWay =
  | { readonly kind: 'can-set' }
  | { readonly kind: 'log-in' }
  | { readonly kind: 'in-file'; readonly version: string };

/** `version` is what Home Assistant said when it was found; whoever is logged in knows better. */
export function chooseTrustWay(session: HomeSession | undefined, version: string | null): TrustWay {
  if (session?.state === 'in') {
    const { look } = session;
    return look.trust.kind === 'settable' ? { kind: 'can-set' } : { kind: 'in-file', version: look.version };
  }
  if (version !== null && canSetTrust(version) === false) return { kind: 'in-file', version };
  return { kind: 'log-in' };
}

/** Only these can run apps, and bring themselves up to date (facts: home-assistant#installations). */
export function runsApps(session: HomeSession | undefined): boolean {
  return session?.state === 'in' && installationRunsApps(session.look.installation);
}
