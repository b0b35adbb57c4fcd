/** What a calendar shows of a key that is to be renewed. Calendars are shared and kept elsewhere: neither the address nor an id is in it. */
export const calendarWords = {
  summary: (name: string): string => `Renew the key for ${name}`,
  /** @param until A day, as it is to be read. */
  description: (name: string, until: string): string =>
    [
      `The key for ${name} works until ${until}.`,
      `In Latchkey, go to your home and choose “Renew” beside ${name}. Build what it plans, and hand over the new key.`,
      'The old key works until you let it go, so nobody is locked out.',
      'Then save these reminders again: the new file replaces this one.',
      'Does nobody use the device any more? Then delete this entry.',
    ].join('\n'),
} as const;
