import { z } from 'zod';
import { type Coverage, coverageOf } from './url-pattern.ts';

const Policy = z.object({
  decision: z.string().nullish(),
  include: z.array(z.record(z.string(), z.unknown())).nullish(),
  exclude: z.array(z.unknown()).nullish(),
  require: z.array(z.unknown()).nullish(),
});

/** An application of Cloudflare Access: the addresses at which it asks for a login (facts: cloudflare#access-applications). */
export const AccessApplication = z.object({
  name: z.string().nullish(),
  type: z.string().nullish(),
  domain: z.string().nullish(),
  self_hosted_domains: z.array(z.string()).nullish(),
  destinations: z.array(z.object({ type: z.string().nullish(), uri: z.string().nullish() })).nullish(),
  policies: z.array(Policy).nullish(),
});
export type AccessApplication = z.infer<typeof AccessApplication>;

/**
 * The applications that ask visitors of an address for a login: of those for all of it the one that names it most exactly, and
 * those for a part of it. One that lets everybody pass asks nobody. Pure.
 */
export function findApplicationsInFront(
  applications: readonly AccessApplication[],
  hostname: string,
): readonly AccessApplication[] {
  const places = placesAt(applications, hostname);
  const asking = [nearestOf(places), ...places.filter(({ coverage }) => coverage === 'some-pages')].flatMap(
    (each) => each?.application ?? [],
  );
  return [...new Set(asking)].filter((application) => !letsEverybodyPass(application));
}

/** Whether one of them asks for a login at every page of an address, so that nobody gets further without one. Pure. */
export function isAllBehindAccess(applications: readonly AccessApplication[], hostname: string): boolean {
  const places = placesAt(applications, hostname);
  const nearest = nearestOf(places)?.application;
  const opens = places.some(
    ({ coverage, application }) => coverage === 'some-pages' && letsEverybodyPass(application),
  );
  return nearest !== undefined && !letsEverybodyPass(nearest) && !opens;
}

interface PlaceOfApplication {
  readonly application: AccessApplication;
  readonly place: string;
  readonly coverage: Coverage;
}

function placesAt(
  applications: readonly AccessApplication[],
  hostname: string,
): readonly PlaceOfApplication[] {
  return applications
    .filter(({ type }) => type === 'self_hosted')
    .flatMap((application) => placesOf(application).map((place) => ({ application, place })))
    .map((each) => ({ ...each, coverage: coverageOf(asPattern(each.place), hostname) }));
}

function nearestOf(places: readonly PlaceOfApplication[]): PlaceOfApplication | undefined {
  return places
    .filter(({ coverage }) => coverage === 'every-page')
    .toSorted((a, b) => lettersOf(b.place) - lettersOf(a.place))[0];
}

/** The newest form of telling them counts alone. */
function placesOf({ domain, self_hosted_domains, destinations }: AccessApplication): readonly string[] {
  if (destinations?.length) {
    return destinations.flatMap(({ type, uri }) => (type === 'private' ? [] : (uri ?? [])));
  }
  return self_hosted_domains?.length ? self_hosted_domains : domain ? [domain] : [];
}

/** An application covers what lies below its path. */
function asPattern(place: string): string {
  return place.includes('/') ? `${place.replace(/\*$/, '')}*` : `${place}/*`;
}

/** A name without stars is nearer than one with them. */
function lettersOf(place: string): number {
  const [host = ''] = place.split('/');
  return host.includes('*') ? host.replaceAll('*', '').length : Number.MAX_SAFE_INTEGER;
}

function letsEverybodyPass({ policies }: AccessApplication): boolean {
  return (policies ?? []).some(
    ({ decision, include, exclude, require }) =>
      decision === 'bypass' &&
      (include ?? []).some((rule) => 'everyone' in rule) &&
      (exclude ?? []).length + (require ?? []).length === 0,
  );
}
