/** Chinese ends its sentences with marks as wide as a letter, which have their room in them. */
const wideMark = /[。！？：；，、）]$/u;

/** What stands between a sentence and the next one. */
export function roomAfter(sentence: string): '' | ' ' {
  return wideMark.test(sentence) ? '' : ' ';
}

/** Sentences as one text. What is not said is left out. */
export function oneAfterAnother(...sentences: readonly (string | false | undefined)[]): string {
  let text = '';
  for (const sentence of sentences) {
    if (sentence) text = text === '' ? sentence : text + roomAfter(text) + sentence;
  }
  return text;
}
