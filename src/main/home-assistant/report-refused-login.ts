import { isProblem } from '../errors/problem.ts';
import type { Refusal } from '../errors/refusal.ts';
import type { HomeAssistant } from './connection/home-assistant.ts';

/** The same home, and `onRefused` is told when it no longer accepts our login. */
export function reportRefusedLogin(
  home: HomeAssistant,
  onRefused: (refusal: Refusal) => void,
): HomeAssistant {
  const report = async <T>(asked: Promise<T>): Promise<T> => {
    try {
      return await asked;
    } catch (error) {
      if (isProblem(error) && error.code === 'HOME_LOGIN_REFUSED') onRefused(error);
      throw error;
    }
  };
  return {
    get version() {
      return home.version;
    },
    command: (schema, command) => report(home.command(schema, command)),
    commandIfKnown: (schema, command) => report(home.commandIfKnown(schema, command)),
    supervisor: (schema, request) => report(home.supervisor(schema, request)),
    post: (schema, path) => report(home.post(schema, path)),
    text: (path) => report(home.text(path)),
  };
}
