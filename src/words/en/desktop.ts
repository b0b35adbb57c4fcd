/** What Latchkey says through the system, outside its window: notifications, and the app's dialogs. */
export const desktop = {
  /** A notification that keys end soon. */
  keyEnds: {
    title: '{count, plural, one {A key ends soon} other {{count} keys end soon}}',
    only: 'The key for {name} ends on {day}. Latchkey can renew it.',
    /** One line for each key, where there are several. */
    named: '{name}: {day}',
    more: 'and {count} more',
    renew: 'Latchkey can renew them.',
  },
  /** The question before the window closes and keys go with it. */
  closing: {
    message: 'Some keys are not handed over yet.',
    detail:
      'Latchkey is running without a keychain, so it forgets these keys when it closes. You would have to make new ones.',
    stay: 'Stay',
    close: 'Close and forget them',
  },
  cannotStart: {
    taken: 'Latchkey is running already, in your browser. Close it there first.',
    shared:
      'Other users of this computer can enter the folder where Latchkey keeps its files. Close that folder to them and start again.',
    unusable: 'Latchkey cannot use its files. The disk may be full, or it can only be read.',
    failed: 'Latchkey could not start.',
  },
} as const;
