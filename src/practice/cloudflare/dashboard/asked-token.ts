import { z } from 'zod';
import { rightsAtCloudflare } from '../../../contract/cloudflare.ts';
import type { Form } from '../../pages/form.ts';
import { type Permissions, permissions } from '../token.ts';

/** What a link to the form asks for (facts: cloudflare#token-page): as it is carried on, and as it is understood. */
export interface AskedToken {
  readonly fields: Readonly<Record<Field, string>>;
  readonly rows: readonly Row[];
}

/** A line of the form. */
export interface Row {
  readonly key: z.infer<typeof Key>;
  readonly scope: string;
  readonly group: string;
  readonly access: z.infer<typeof Access>;
}

type Field = 'name' | 'permissionGroupKeys' | 'accountId' | 'zoneId';

const Key = z.enum(permissions);
const Access = z.enum(['read', 'edit']);
const Groups = z.array(z.object({ key: z.string(), type: z.string() }));
const Group = z.object({ key: Key, type: Access });

/** Without name, account and zone the form ignores the permissions, and a key that it does not know is left out without a word. */
export function readAskedToken(form: Form): AskedToken {
  const told = (field: Field) => form.get(field)?.trim() ?? '';
  const fields = {
    name: told('name'),
    permissionGroupKeys: told('permissionGroupKeys'),
    accountId: told('accountId'),
    zoneId: told('zoneId'),
  };
  const isWhole = Object.values(fields).every((value) => value !== '');
  return { fields, rows: isWhole ? readRows(fields.permissionGroupKeys) : [] };
}

function readRows(permissionGroupKeys: string): readonly Row[] {
  const groups = Groups.safeParse(parseJson(permissionGroupKeys)).data ?? [];
  return groups.flatMap((each) => {
    const group = Group.safeParse(each).data;
    const known = Object.values(rightsAtCloudflare).find(({ key }) => key === group?.key);
    return group && known
      ? [{ key: group.key, scope: known.scope, group: known.group, access: group.type }]
      : [];
  });
}

export function permissionsOf({ rows }: AskedToken): Permissions {
  return Object.fromEntries(rows.map(({ key, access }) => [key, access]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
