import type { WebhookMethod } from './home-state.ts';

/**
 * What reached something in the home that acts on it, so that a test sees not only that the door opened but that the home took
 * it. What Home Assistant swallows (an unknown webhook, a local one from outside) is not here.
 */
export type TakenIn =
  | {
      readonly kind: 'webhook';
      /** The webhook's name: its id is a secret. */
      readonly name: string;
      readonly method: WebhookMethod;
      readonly body: string;
      /** Who Home Assistant takes the visitor for. */
      readonly from: string;
    }
  | {
      readonly kind: 'alexa';
      /** Namespace and name: `Alexa.Discovery/Discover`. */
      readonly directive: string;
      /** Whose token it came with. */
      readonly user: string;
    }
  | {
      readonly kind: 'google';
      /** `action.devices.SYNC`. */
      readonly intent: string;
      readonly user: string;
    };

/** Newest last. */
export interface Intake {
  readonly note: (taken: TakenIn) => void;
  readonly all: () => readonly TakenIn[];
}

export function createIntake(): Intake {
  const taken: TakenIn[] = [];
  return { note: (one) => void taken.push(one), all: () => [...taken] };
}
