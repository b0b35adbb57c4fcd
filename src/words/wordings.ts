import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/**
 * Every text that a message can become, one for each form of its plurals: what is filled in stays as `{name}`.
 * @throws where it is no message in ICU MessageFormat
 */
export function listWordings(message: string): readonly string[] {
  return wordingsOf(parse(message, { ignoreTag: true }));
}

/** What is filled into a message, each once, in the order of the alphabet. */
export function listValues(message: string): readonly string[] {
  return [...new Set(valuesIn(parse(message, { ignoreTag: true })))].toSorted();
}

function wordingsOf(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements
    .map(formsOf)
    .reduce((all, forms) => all.flatMap((begun) => forms.map((form) => begun + form)), ['']);
}

function formsOf(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.literal:
      return [element.value];
    case TYPE.plural:
    case TYPE.select:
      return Object.values(element.options).flatMap(({ value }) => wordingsOf(value));
    case TYPE.pound:
      return ['{count}'];
    case TYPE.tag:
      return wordingsOf(element.children);
    case TYPE.argument:
    case TYPE.number:
    case TYPE.date:
    case TYPE.time:
      return [`{${element.value}}`];
  }
}

function valuesIn(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap(valuesOf);
}

function valuesOf(element: MessageFormatElement): readonly string[] {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
      return [];
    case TYPE.plural:
    case TYPE.select:
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => valuesIn(value))];
    case TYPE.tag:
      return valuesIn(element.children);
    case TYPE.argument:
    case TYPE.number:
    case TYPE.date:
    case TYPE.time:
      return [element.value];
  }
}
