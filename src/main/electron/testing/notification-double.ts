import { EventEmitter } from 'node:events';
import type { NotificationConstructorOptions } from 'electron';
import type { AppDouble } from './app-double.ts';

/** A notification as the system has it. */
export class NotificationDouble extends EventEmitter {
  readonly title: string;
  readonly body: string;
  state: 'made' | 'shown' | 'closed' = 'made';

  constructor({ title = '', body = '' }: NotificationConstructorOptions) {
    super();
    this.title = title;
    this.body = body;
  }
  show() {
    this.state = 'shown';
    this.emit('show');
  }
  close() {
    if (this.state !== 'shown') return;
    this.state = 'closed';
    this.emit('close');
  }
  /** The user presses it. */
  press() {
    if (this.state === 'shown') this.emit('click');
  }
}

/** Electron's class: none can be made before `app` is ready, and a Linux without a notification service supports none. */
export function notificationClass(
  { isSupported, app }: { readonly isSupported: boolean; readonly app: AppDouble },
  made: NotificationDouble[],
) {
  return class extends NotificationDouble {
    static isSupported() {
      return isSupported;
    }
    constructor(options: NotificationConstructorOptions) {
      if (!app.isReady()) throw new Error('Cannot create Notification before app is ready');
      super(options);
      made.push(this);
    }
  };
}
