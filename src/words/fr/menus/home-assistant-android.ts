import type { MenuWords } from '../../shape/menus.ts';
import { companionApp, settings } from './home-assistant.ts';

/** The way to the app’s settings leads through Home Assistant’s own. The app’s own French words are not in its repository, and were not found. */
export const homeAssistantAndroid: MenuWords = {
  Settings: settings,
  'Companion app': companionApp,
};
