import type { AppSchema, SchemaElement } from './catalogue.ts';

/** What is wrong with an app's options; the Supervisor's own words. */
export class OptionsInvalid extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OptionsInvalid';
  }
}

interface AppName {
  readonly name: string;
  readonly slug: string;
}

type Options = Readonly<Record<string, unknown>>;

/**
 * Checks options as `supervisor/apps/options.py` does, literally: unknown keys are dropped, and a list of dictionaries is
 * required although it may be empty (facts: home-assistant#app-options).
 * @throws {OptionsInvalid}
 */
export function checkedOptions(options: Options, schema: AppSchema, app: AppName): Options {
  return checkedObject(options, schema, 'root', ` in ${app.name} (${app.slug})`);
}

function checkedObject(value: Options, schema: AppSchema, at: string, where: string): Options {
  const given = Object.entries(value).flatMap(([key, one]) => {
    const element = schema[key];
    return element === undefined ? [] : [[key, checkedElement(one, element, key, where)] as const];
  });
  const checked = Object.fromEntries(given);
  for (const [key, element] of Object.entries(schema)) {
    if (key in checked || isOptional(element)) continue;
    throw new OptionsInvalid(`Missing option '${key}' in ${at}${where}`);
  }
  return checked;
}

function checkedElement(value: unknown, element: SchemaElement, key: string, where: string): unknown {
  if (isList(element)) {
    if (!Array.isArray(value)) throw new OptionsInvalid(`Invalid list for option '${key}'${where}`);
    return value.map((one: unknown) => checkedElement(one, element[0], key, where));
  }
  if (typeof element === 'string') return checkedValue(value, element, key, where);
  if (!isObject(value)) throw new OptionsInvalid(`Invalid dict for option '${key}'${where}`);
  return checkedObject(value, element, key, where);
}

function checkedValue(value: unknown, type: string, key: string, where: string): unknown {
  if (value === null || value === undefined)
    throw new OptionsInvalid(`Missing required option '${key}'${where}`);
  const [, kind = '', argument = ''] = /^(str|bool|match|list)(?:\((.*)\))?\??$/.exec(type) ?? [];
  if (!fits(value, kind, argument)) throw new OptionsInvalid(`not a valid value for option '${key}'${where}`);
  return value;
}

function fits(value: unknown, kind: string, argument: string): boolean {
  switch (kind) {
    case 'bool':
      return typeof value === 'boolean';
    case 'match':
      return typeof value === 'string' && new RegExp(argument).test(value);
    case 'list':
      return typeof value === 'string' && argument.split('|').includes(value);
    default:
      return typeof value === 'string';
  }
}

function isOptional(element: SchemaElement): boolean {
  const type = isList(element) ? element[0] : element;
  return typeof type === 'string' && type.endsWith('?');
}

function isList(element: SchemaElement): element is readonly [string | AppSchema] {
  return Array.isArray(element);
}

function isObject(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
