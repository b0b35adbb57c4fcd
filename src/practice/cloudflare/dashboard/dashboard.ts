import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Form, readForm } from '../../pages/form.ts';
import type { Permissions } from '../token.ts';
import { permissionsOf, readAskedToken } from './asked-token.ts';
import {
  showNothingAsked,
  showSummary,
  showToken,
  showTokenForm,
  TOKEN_FORM,
  TOKEN_SUMMARY,
} from './token-pages.ts';

export interface DashboardActions {
  /** A person presses Create Token: the secret of the token, which is told this once. */
  readonly createToken: (permissions: Permissions) => string;
}

/** What a person sees of their account in a browser: the pages on which a token is made, and no other. */
export function createDashboard({ createToken }: DashboardActions): Hono {
  const app = new Hono();
  app.get(TOKEN_FORM, (context) => {
    const asked = readAskedToken(fieldsIn(context.req.url));
    return asked.rows.length === 0 ? showNothingAsked() : showTokenForm(asked);
  });
  app.get(TOKEN_SUMMARY, (context) => {
    const asked = readAskedToken(fieldsIn(context.req.url));
    return asked.rows.length === 0 ? showNothingAsked() : showSummary(asked);
  });
  app.post(TOKEN_FORM, bodyLimit({ maxSize: 20_000 }), async (context) => {
    const asked = readAskedToken(await readForm(context.req));
    return asked.rows.length === 0 ? showNothingAsked() : showToken(asked, createToken(permissionsOf(asked)));
  });
  return app;
}

function fieldsIn(url: string): Form {
  return new Map(new URL(url).searchParams);
}
