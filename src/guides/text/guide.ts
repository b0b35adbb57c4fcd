import type { Platform } from '../../contract/setup.ts';
import type { MenuSystem } from '../../words/shape/menus.ts';

/**
 * What a guide is made of: data and nothing else. Words are messages, which `fill-sentence.ts` fills with its fillings, such as
 * `{name}` and `{address}`. They may hold two kinds of mark: `**words of a menu**`, which the system shows in its own language, and
 * `` `what is typed, filled in or called so everywhere` ``. On drawn screens everything is a system's word that is not marked as exact.
 */

/** What the key is installed for. Firefox keeps keys of its own, so on computers it has a guide beside the others. */
export const purposes = ['browser', 'firefox', 'home-assistant-app', 'command-line', 'alexa'] as const;
export type Purpose = (typeof purposes)[number];

/** What a key can be used for on each platform, the likely wish first (facts: platforms#iphone-two-places). */
export const served = {
  iphone: ['home-assistant-app', 'browser'],
  android: ['home-assistant-app', 'browser'],
  windows: ['browser', 'firefox'],
  mac: ['browser', 'home-assistant-app', 'firefox'],
  linux: ['browser', 'firefox'],
  chromebook: ['browser'],
  watch: ['home-assistant-app'],
  program: ['command-line', 'alexa'],
} as const satisfies Readonly<Record<Platform, readonly Purpose[]>>;

/**
 * One line of a drawn screen. `other` is a line whose words do not matter: it is drawn as a bar, so that no word has
 * to be made up. `home` is the arrival: the house with its windows lit. The one thing to press or to fill in is `marked`.
 */
export type DrawnRow =
  | {
      readonly kind: 'row' | 'toggle' | 'button' | 'field' | 'text';
      readonly label: string;
      readonly detail?: string;
      readonly marked?: true;
    }
  | { readonly kind: 'other' }
  | { readonly kind: 'home' };

/** A screen as we draw it: a neutral phone or window, its title, its lines. */
export interface DrawnScreen {
  readonly kind: 'phone' | 'window';
  readonly bar: string;
  readonly rows: readonly DrawnRow[];
}

/**
 * What to do when the screen looks different. `search` is the word to look for in the settings: it stands wherever
 * nobody has yet read the menu's words on a real device.
 */
export interface Otherwise {
  readonly say: string;
  readonly search?: string;
  readonly screen?: DrawnScreen;
}

/**
 * What a step is about where its troubles are known: bringing or choosing the file, typing the words, opening the home. What is
 * in the way of it then stands beside it.
 */
export type Doing = 'file' | 'words' | 'home';

/** One thing to do. `say` names in words everything that the drawing marks. */
export interface Step {
  readonly say: string;
  readonly doing?: Doing;
  readonly screen: DrawnScreen;
  readonly otherwise?: Otherwise;
}

/** What somebody may run into: what they see, why that is likely, and the way on. */
export interface Symptom {
  readonly symptom: string;
  /** While doing what; at no step in particular when absent. */
  readonly at?: Doing;
  readonly why: string;
  readonly wayOn: string;
}

/** One setting of the companion app: its name there, what belongs into it, and why. */
export interface AppSetting {
  readonly label: string;
  readonly value: string;
  readonly why: string;
}

/** What to set in the Home Assistant app once the key is in. */
export interface AppSettings {
  readonly system: MenuSystem;
  readonly lead: string;
  readonly settings: readonly AppSetting[];
  readonly otherwise: string;
}

/**
 * What is different where the device has an older key (facts: platforms#taking-keys-out). The steps put the new one in as they do a
 * first one.
 */
export interface Replacing {
  /** How the two get on with each other in this place. */
  readonly putIn: readonly string[];
  /**
   * Whether the old one leaves before the new one is tried: a program that goes on with the old one as long as it is there would
   * prove nothing about the new one.
   */
  readonly takeOutWhen: 'before-trying' | 'after-trying';
  readonly takeOut: readonly string[];
}

/** What can be followed step by step, whatever it is for. */
export interface Instructions {
  /** Whose menus and screens are meant where a word names no other one, as `**home-assistant:Settings**` does. */
  readonly system: MenuSystem;
  /** What it is for or where, in two or three words, for a switch. */
  readonly label: string;
  readonly title: string;
  readonly lead: string;
  /** Versions and programs it takes. */
  readonly needs: readonly string[];
  /** What has to be done before the first step. */
  readonly before: readonly string[];
  readonly steps: readonly Step[];
  readonly wrong: readonly Symptom[];
  readonly test: readonly string[];
  readonly remove: readonly string[];
  readonly thenApp?: AppSettings;
  readonly replacing?: Replacing;
}

/** How one key gets onto one kind of device for one purpose. */
export interface Guide extends Instructions {
  readonly platform: Platform;
  readonly purpose: Purpose;
  readonly replacing: Replacing;
}

/** Whose screens are followed. `page` is the page of a router or a service, in a browser. */
export type Holder = 'phone' | 'computer' | 'page';

/** What the last part of a guide takes away again. */
export type TakenBack = 'key' | 'trust' | 'setting';
