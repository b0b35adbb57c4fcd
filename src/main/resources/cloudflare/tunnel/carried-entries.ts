import type { AdoptedApp, CarriedEntry } from '../../../../contract/adoption.ts';
import type { Setup } from '../../../../contract/setup.ts';
import type { IngressEntry } from '../../model/observed.ts';

/** What the Cloudflared app led somewhere in a tunnel of its own, and leads there in ours from then on. Pure. */

/** Whether an app that made a tunnel of its own is to run ours; not any more once everything is taken away. */
export function takesOverApp({ adopts, services, home }: Setup): boolean {
  return adopts?.app !== undefined && services.length > 0 && home?.connector === 'app';
}

/** Names that lead there already stay as they are. What takes every other name has to stand last. */
export function withCarried(ingress: readonly IngressEntry[], setup: Setup): readonly IngressEntry[] {
  const carried = takesOverApp(setup) ? (setup.adopts?.app?.entries ?? []) : [];
  const names = carried.filter(({ hostname }) => hostname !== null);
  const rest = carried.find(({ hostname }) => hostname === null);
  const missing = names.filter(({ hostname }) => !ingress.some((entry) => entry.hostname === hostname));
  const leading = ingress.filter((entry) => entry.hostname || !rest);
  return [...leading, ...missing.map(entryOf), ...(rest ? [entryOf(rest)] : [])];
}

/** Whether an entry is one that came along from the app. */
export function isCarried({ hostname, path, service }: IngressEntry, app: AdoptedApp | undefined): boolean {
  const entries = app?.entries ?? [];
  return !path && entries.some((each) => each.hostname === (hostname || null) && each.service === service);
}

function entryOf({ hostname, service, chunkedEncoding }: CarriedEntry): IngressEntry {
  return {
    ...(hostname === null ? {} : { hostname }),
    service,
    // The app asks for no certificate that could be judged there either (facts: home-assistant#app-local-mode).
    originRequest: {
      noTLSVerify: true,
      ...(chunkedEncoding === 'off' ? { disableChunkedEncoding: true } : {}),
    },
  };
}
