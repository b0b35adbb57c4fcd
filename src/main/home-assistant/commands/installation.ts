import { z } from 'zod';
import type { Installation } from '../../../contract/home.ts';
import { isProblem } from '../../errors/problem.ts';
import type { EventGatherer } from '../connection/connection.ts';
import type { HomeAssistant } from '../connection/home-assistant.ts';
import type { SupervisorSeen } from './supervisor-info.ts';

/** Some parts of system health are fetched from the internet; the part we need comes at once. */
const PATIENCE_MS = 5000;

const Health = z.looseObject({
  homeassistant: z.looseObject({ info: z.looseObject({ installation_type: z.string() }) }),
});
/** The subscription's first event carries it; in an older form the event is the health itself. */
const Event = z.union([
  z.looseObject({ type: z.literal('initial'), data: Health }).transform(({ data }) => typeIn(data)),
  Health.transform(typeIn),
  z.looseObject({ type: z.literal('finish') }).transform(() => null),
]);

function typeIn({ homeassistant }: z.infer<typeof Health>): string {
  return homeassistant.info.installation_type;
}

/**
 * How Home Assistant is installed (facts: home-assistant#system-health). Where that is not told, a Supervisor shows
 * that it is one of the two that have one.
 */
export async function readInstallation(
  home: HomeAssistant & EventGatherer,
  supervisor: SupervisorSeen | undefined,
): Promise<Installation> {
  const told = installationNamed(await readInstallationType(home));
  if (told !== 'unknown' || !supervisor) return told;
  return supervisor.operatingSystem === 'own' ? 'os' : 'supervised';
}

async function readInstallationType(home: EventGatherer): Promise<string | undefined> {
  try {
    const until = { isLast: () => true, limitMs: PATIENCE_MS };
    const events = await home.gather(Event, { type: 'system_health/info' }, until);
    return events.find((type) => type !== null) ?? undefined;
  } catch (error) {
    // System health is an integration that a home can be without.
    if (isProblem(error) && error.code === 'HOME_REFUSED') return undefined;
    throw error;
  }
}

function installationNamed(type: string | undefined): Installation {
  switch (type) {
    case 'Home Assistant OS':
      return 'os';
    case 'Home Assistant Supervised':
      return 'supervised';
    case 'Home Assistant Container':
    case 'Unsupported Third Party Container':
      return 'container';
    case 'Home Assistant Core':
      return 'core';
    default:
      return 'unknown';
  }
}
