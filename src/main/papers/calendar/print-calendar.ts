import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventTransparency,
} from 'ical-generator';
import { ANNOUNCED_DAYS, DAY_MS } from '../../../contract/key-end.ts';
import type { DeviceId, SetupId } from '../../../contract/setup.ts';
import { type FileWords, fileWords } from '../../../words/files.ts';
import type { Language } from '../../../words/languages.ts';
import { type Spoken, speak } from '../../../words/speak.ts';
import { Refusal } from '../../errors/refusal.ts';

export const CALENDAR_FILE = 'latchkey-reminders.ics';

/** A device whose present key is to be renewed one day. */
export interface KeyToRenew {
  readonly deviceId: DeviceId;
  readonly name: string;
  /** When its present key ends (ISO 8601). */
  readonly endsOn: string;
}

/** On an all-day event, which begins at midnight: nobody is to be woken. */
const ALARM_AFTER_MIDNIGHT_S = 9 * 60 * 60;

/**
 * A calendar (RFC 5545) with one whole day for each device, 60 days before its key ends, or tomorrow where that has passed. Its UID
 * is the device's and its SEQUENCE goes up with time: imported again it replaces what was there, also after a renewal
 * (facts: platforms#calendar-files). `NO_KEY_ENDS` without any key: a calendar with nothing in it is none.
 */
export function printKeyCalendar(
  setupId: SetupId,
  keys: readonly KeyToRenew[],
  now: Date,
  wanted: Language,
): string {
  if (keys.length === 0) throw new Refusal('NO_KEY_ENDS');
  const spoken = speak(fileWords, wanted);
  const calendar = ical({
    prodId: { company: 'Latchkey', product: 'Latchkey', language: spoken.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { deviceId, name, endsOn } of keys) {
    const { summary, description } = describeRenewal(name, endsOn, spoken);
    const event = calendar.createEvent({
      id: `latchkey-${setupId}-${deviceId}`,
      sequence: minutesSince1970(now),
      stamp: now,
      lastModified: now,
      start: chooseDay(endsOn, now),
      allDay: true,
      ...{ summary, description },
      // Nobody is busy because of it.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    event
      .createAlarm({
        type: ICalAlarmType.display,
        description: summary,
        triggerAfter: ALARM_AFTER_MIDNIGHT_S,
      })
      // The library counts from the end of the day unless told; among its options it does not read this one.
      .relatesTo(ICalAlarmRelatesTo.start);
  }
  return `${calendar.toString()}\r\n`;
}

/** Goes up with every file, and stays below the limit of an integer (RFC 5545, 3.3.8) for four thousand years. */
function minutesSince1970(now: Date): number {
  return Math.floor(now.getTime() / 60_000);
}

function chooseDay(endsOn: string, now: Date): Date {
  const beforeEnd = new Date(endsOn).getTime() - ANNOUNCED_DAYS * DAY_MS;
  return new Date(Math.max(beforeEnd, now.getTime() + DAY_MS));
}

function describeRenewal(name: string, endsOn: string, { words, say, locale }: Spoken<FileWords>) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const filled = { name, until: day.format(new Date(endsOn)) };
  const { summary, description } = words.calendar;
  return {
    summary: say(summary, filled),
    description: description.map((line) => say(line, filled)).join('\n'),
  };
}
