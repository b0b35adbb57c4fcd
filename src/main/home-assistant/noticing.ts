import { Refusal } from '../errors/refusal.ts';
import type { HomeAssistant } from './home-assistant.ts';

/** The same home, and somebody is told when it says that we are not, or no longer, allowed in. */
export function noticingTheEnd(home: HomeAssistant, onEnd: (refusal: Refusal) => void): HomeAssistant {
  const noticed = async <T>(asked: Promise<T>): Promise<T> => {
    try {
      return await asked;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'HOME_LOGIN_REFUSED') onEnd(error);
      throw error;
    }
  };
  return {
    get version() {
      return home.version;
    },
    command: (schema, command) => noticed(home.command(schema, command)),
    commandIfKnown: (schema, command) => noticed(home.commandIfKnown(schema, command)),
    supervisor: (schema, request) => noticed(home.supervisor(schema, request)),
    post: (schema, path) => noticed(home.post(schema, path)),
    text: (path) => noticed(home.text(path)),
  };
}
