import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import { ANNOUNCED_DAYS, DAY_MS } from '../../../contract/key-end.ts';
import { type KeyToRenew, printKeyCalendar } from './print-calendar.ts';

const now = new Date('2026-11-30T09:30:00Z');
const phone: KeyToRenew = { deviceId: '000001', name: 'Anna’s phone', endsOn: '2031-11-28T12:00:00.000Z' };
const tablet: KeyToRenew = { deviceId: '000002', name: 'Tablet', endsOn: '2026-12-20T12:00:00.000Z' };

/** What a calendar reads: the parser is nobody's of those who wrote the file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, sequence, startDate, summary, description } = new ICAL.Event(component);
    const [alarm] = component.getAllSubcomponents('valarm');
    return {
      ...{ uid, sequence, summary, description },
      day: startDate.toString(),
      isWholeDay: startDate.isDate,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      modified: String(component.getFirstPropertyValue('last-modified')),
      alarm: [
        alarm?.getFirstPropertyValue('action'),
        String(alarm?.getFirstPropertyValue('trigger')),
        alarm?.getFirstProperty('trigger')?.getFirstParameter('related'),
      ],
    };
  });
}

const printed = (...keys: readonly KeyToRenew[]) => printKeyCalendar('1a7c4e00', keys, now, 'en');

describe('the calendar', () => {
  it('has a whole day for each device, 60 days before its key ends, with an alarm at nine', () => {
    const [event] = read(printed(phone));
    expect(event).toEqual({
      uid: 'latchkey-1a7c4e00-000001',
      sequence: expect.any(Number),
      summary: 'Renew the key for Anna’s phone',
      description: expect.stringContaining('works until 28 November 2031.\nIn Latchkey, go to your home'),
      day: '2031-09-29',
      isWholeDay: true,
      stamp: '2026-11-30T09:30:00Z',
      modified: '2026-11-30T09:30:00Z',
      alarm: ['DISPLAY', 'PT9H', 'START'],
    });
  });

  it('names tomorrow where the 60 days have begun, and where the key has ended', () => {
    const over = { ...tablet, endsOn: '2020-01-01T00:00:00Z' };
    expect(read(printed(tablet, over)).map(({ day }) => day)).toEqual(['2026-12-01', '2026-12-01']);
  });

  it('replaces the reminder of a renewed key: the same entry, later and of a higher number', () => {
    const [before] = read(printed(phone));
    const renewed = { ...phone, endsOn: '2036-11-20T12:00:00.000Z' };
    const [after] = read(printKeyCalendar('1a7c4e00', [renewed], new Date(now.getTime() + 60_000), 'en'));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.day).toBe('2036-09-21');
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
  });

  it('is not made without a key', () => {
    expect(() => printed()).toThrow('NO_KEY_ENDS');
  });

  it('keeps the entries of two homes and two devices apart', () => {
    const of = (setupId: string) => read(printKeyCalendar(setupId, [phone, tablet], now, 'en'));
    expect(new Set([...of('1a7c4e00'), ...of('2b8d5f11')].map(({ uid }) => uid)).size).toBe(4);
  });

  it('is the same in every time zone of the computer', () => {
    const zones = ['Pacific/Auckland', 'America/Los_Angeles', 'UTC'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return { offset: now.getTimezoneOffset(), day: read(printed(phone))[0]?.day };
    });
    vi.unstubAllEnvs();
    expect(zones.map(({ offset }) => offset)).toEqual([-780, 480, 0]);
    expect(zones.map(({ day }) => day)).toEqual(['2031-09-29', '2031-09-29', '2031-09-29']);
  });

  it('has lines of at most 75 octets that end in CRLF, and gives every name back (RFC 5545, 3.1 and 3.3.11)', () => {
    const names = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 32 })
      .filter((name) => name.trim() !== '');
    fc.assert(
      fc.property(
        names,
        fc.date({ min: now, max: new Date('2040-01-01'), noInvalidDate: true }),
        (name, end) => {
          const text = printed({ ...phone, name, endsOn: end.toISOString() });
          expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
          expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
          for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          const [event] = read(text);
          expect(event?.summary).toBe(`Renew the key for ${name}`);
          const announced = end.getTime() - ANNOUNCED_DAYS * DAY_MS;
          expect(event?.day).toBe(
            new Date(Math.max(announced, now.getTime() + DAY_MS)).toISOString().slice(0, 10),
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
