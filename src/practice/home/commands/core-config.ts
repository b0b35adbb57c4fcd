import { z } from 'zod';
import { type Command, command } from '../command.ts';
import { configurationOf } from '../configuration.ts';

/** An address without a path; a single slash is none. `null` clears it. */
const Address = z
  .string()
  .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'invalid url')
  .refine((text) => (URL.parse(text)?.pathname ?? '/') === '/', 'url is not allowed to have a path component')
  .nullable();

export const coreConfigCommands: readonly Command[] = [
  command({
    type: 'get_config',
    who: 'user',
    effect: 'none',
    fields: {},
    run: (_input, core) => ({ result: configurationOf(core) }),
  }),
  command({
    type: 'config/core/update',
    who: 'admin',
    effect: 'write',
    fields: { external_url: Address.optional(), internal_url: Address.optional() },
    run: ({ external_url, internal_url }, { state }) => {
      const before = state.urls;
      state.urls = {
        external: external_url === undefined ? before.external : external_url,
        internal: internal_url === undefined ? before.internal : internal_url,
      };
      const same = before.external === state.urls.external && before.internal === state.urls.internal;
      return { effect: same ? 'none' : 'write' };
    },
  }),
];
