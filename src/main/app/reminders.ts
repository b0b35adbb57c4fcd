import { join } from 'node:path';
import type { Journey } from '../../contract/journey.ts';
import type { SetupId } from '../../contract/setup.ts';
import { announceKeyEnds } from '../key-reminders/announce-key-ends.ts';
import { createKeyEnds, type KeyEnd, type KeyEnds, keyEndsDocument } from '../key-reminders/key-ends.ts';
import { currentKeyId } from '../resources/cloudflare/wanted-keys.ts';
import type { Services } from '../router/base/services.ts';
import { memoryDocument, openDocument } from '../storage/documents.ts';

/** What is kept of the ends of keys. A file that cannot be read costs the reminder and not the program. */
export async function openKeyEnds(folder: string): Promise<KeyEnds> {
  const file = join(folder, 'key-ends.json');
  return createKeyEnds(
    await openDocument({ ...keyEndsDocument, file }).catch(() => memoryDocument(keyEndsDocument)),
  );
}

type ReminderServices = Pick<
  Services,
  'host' | 'language' | 'keyEnds' | 'clock' | 'workspace' | 'journey' | 'build' | 'homes' | 'openHome'
>;

/** Lets the system say which keys end, where it can, until the signal. */
export function startReminders(
  services: ReminderServices,
  realJourneys: () => readonly Journey[],
  signal: AbortSignal,
): void {
  const { host, language, keyEnds, clock, workspace } = services;
  const { notify } = host;
  if (notify === undefined) return;
  announceKeyEnds(
    {
      ...{ keyEnds, clock, notify, language },
      mode: () => workspace().mode,
      isInUse: (key) => isInUse(key, realJourneys()),
      onPress: (setupId) => void comeHome(setupId, services).catch(() => undefined),
    },
    signal,
  ).catch(() => undefined);
}

/** Of a home that has not been opened since the start nothing newer is known. */
function isInUse({ setupId, keyId }: KeyEnd, journeys: readonly Journey[]): boolean {
  const journey = journeys.find((each) => each.setupId === setupId);
  const { devices = [] } = journey?.answers ?? {};
  return (
    journey === undefined || devices.some((device) => device.state === 'on' && currentKeyId(device) === keyId)
  );
}

/** To the screen of the key's home, where keys are renewed; not away from practice, a running build or the plan of a removal. */
async function comeHome(setupId: SetupId, services: ReminderServices): Promise<void> {
  const { journey, build, homes, openHome } = services;
  const { mode, answers, ...here } = journey.journey.get();
  const { phase } = build.progress.get();
  const isBusy = phase === 'running' || phase === 'undoing' || answers.removal === 'wanted';
  if (mode !== 'real' || isBusy) return;
  if (here.setupId !== setupId) {
    const kept = await homes().list();
    const meant = kept.find((home) => home.journey !== 'unreadable' && home.journey.setupId === setupId);
    // One that was forgotten since, or cannot be opened: the window has come forward and that is all.
    if (!meant) return;
    await openHome(meant.id);
  }
  if (journey.journey.get().step !== 'hand-over') await journey.goTo('hand-over');
}
