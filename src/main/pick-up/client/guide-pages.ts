import type { Platform } from '../../../contract/setup.ts';

export const guidePurposes = ['home-assistant-app', 'browser', 'firefox'] as const;
export type GuidePurpose = (typeof guidePurposes)[number];

/** The guides of another part of the program, shown on the phone that needs them. They hold no secret. */
export interface GuidePages {
  /** The body of a guide as HTML, in the language that suits the tag; `undefined` where there is none. It is trusted. */
  readonly page: (platform: Platform, purpose: GuidePurpose, language: string) => string | undefined;
  /** What the body needs beside the page's own styles. */
  readonly styles: string;
}
