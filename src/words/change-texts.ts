import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';

/**
 * A message with other texts in it, and everything else as it was: what is filled in, the forms of its plurals, and marks such as `<b>`.
 * @throws where it is no message in ICU MessageFormat
 */
export function changeTexts(message: string, change: (text: string) => string): string {
  const places = textsIn(parse(message, { ignoreTag: true, captureLocation: true }));
  const last = places.at(-1)?.end ?? 0;
  const changed = places.map(({ start, end }, nth) => {
    const between = message.slice(places[nth - 1]?.end ?? 0, start);
    return between + changeBesideMarks(message.slice(start, end), change);
  });
  return changed.join('') + message.slice(last);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where its texts stand, in the order of the message. */
function textsIn(elements: readonly MessageFormatElement[]): readonly Place[] {
  return elements.flatMap((element): readonly Place[] => {
    switch (element.type) {
      case TYPE.literal:
        return element.location
          ? [{ start: element.location.start.offset, end: element.location.end.offset }]
          : [];
      case TYPE.plural:
      case TYPE.select:
        return Object.values(element.options).flatMap(({ value }) => textsIn(value));
      default:
        return [];
    }
  });
}

const mark = /(<\/?\w+\s*\/?>)/;

function changeBesideMarks(text: string, change: (text: string) => string): string {
  return text
    .split(mark)
    .map((part) => (mark.test(part) ? part : change(part)))
    .join('');
}
