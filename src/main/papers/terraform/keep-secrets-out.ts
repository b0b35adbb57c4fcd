import { splitAtSecrets } from '../secret-paths.ts';
import {
  attribute,
  block,
  comment,
  type HclItem,
  type HclObject,
  HclReference,
  HclTemplate,
  type HclValue,
} from './hcl.ts';

/** A file without its secrets: a variable stands for each, and is to be given when the file is used. */
export interface WithoutSecrets {
  readonly items: readonly HclItem[];
  readonly variables: readonly HclItem[];
}

/** @param known secrets that do not tell by where they stand */
export function keepSecretsOut(items: readonly HclItem[], known: readonly string[]): WithoutSecrets {
  const texts = items.flatMap(textsOf);
  const secrets = [
    ...new Set(
      texts.flatMap((text) =>
        splitAtSecrets(text, known).flatMap((each) => (each.kind === 'secret' ? each.text : [])),
      ),
    ),
  ];
  const names = new Map(secrets.map((secret, index) => [secret, `secret_path_${index + 1}`]));
  const replace = (text: string): HclValue => {
    const parts = splitAtSecrets(text, known).map(({ kind, text: part }) =>
      kind === 'secret' ? new HclReference(`var.${names.get(part)}`) : part,
    );
    return parts.some((part) => typeof part !== 'string') ? new HclTemplate(parts) : text;
  };
  return {
    items: items.map((item) => inItem(item, replace)),
    variables: [...names.values()].map((name, index) => variable(name, `${index + 1} of ${secrets.length}`)),
  };
}

function variable(name: string, count: string): HclItem {
  return block(
    'variable',
    [name],
    [
      attribute('type', new HclReference('string')),
      attribute('sensitive', true),
      attribute(
        'description',
        `Part of a path that opens without a key (${count}), such as the id of a webhook.`,
      ),
    ],
  );
}

function textsOf(item: HclItem): readonly string[] {
  switch (item.kind) {
    case 'comment':
      return [];
    case 'attribute':
      return textsIn(item.value);
    case 'block':
      return item.items.flatMap(textsOf);
  }
}

function textsIn(value: HclValue): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (value instanceof HclReference || value instanceof HclTemplate) return [];
  return Object.values(value).flatMap(textsIn);
}

type Replace = (text: string) => HclValue;

function inItem(item: HclItem, replace: Replace): HclItem {
  switch (item.kind) {
    case 'comment':
      return comment(...item.lines);
    case 'attribute':
      return attribute(item.name, inValue(item.value, replace));
    case 'block':
      return block(
        item.type,
        item.labels,
        item.items.map((each) => inItem(each, replace)),
      );
  }
}

function inValue(value: HclValue, replace: Replace): HclValue {
  if (typeof value === 'string') return replace(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof HclReference || value instanceof HclTemplate) return value;
  return isList(value)
    ? value.map((each) => inValue(each, replace))
    : Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inValue(each, replace)]));
}

function isList(value: readonly HclValue[] | HclObject): value is readonly HclValue[] {
  return Array.isArray(value);
}
