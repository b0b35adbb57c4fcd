/**
 * How many years of school an English text asks for, by Flesch and Kincaid: long sentences and long words cost. Their
 * formula is in “Derivation of New Readability Formulas”, Naval Technical Training Command, report 8-75, 1975.
 *
 * Syllables are counted by the letters, which is right for nine words in ten, and near enough for a limit.
 */

/** The grade of all sentences together; zero where there are none. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** What ends in a full stop, a question mark or a colon. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.?:])\s+/).filter((sentence) => wordsOf(sentence).length > 0);
}

/** Words and numbers, without what is around them. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}]+(?:[’'.][\p{L}\p{N}]+)*/gu) ?? [];
}

/** As many as are spoken, as far as the letters tell. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters
    // Words that are made of two: “someone”, “firewall”.
    .replace(/^(some|home|safe|like|fire|name|time|there|every)(?=[a-z]{2})/, (half) =>
      half.replace(/e(?=r?y?$)/, ''),
    )
    // An e that nobody speaks: “whole”, “rules”, “blocked”; but “table”, “pages”, “needed”.
    .replace(/(?<=[aeiouy][^aeiouy]?|[^aeiouyl])e$|(?<=[^aeiouycgsxzh])es$|(?<=[^aeiouytd])ed$/, '')
    .replace(/where$/, 'wher')
    // One sound: “question”, “social”, “build”, “quiet”.
    .replaceAll(/(?<=[cstx])i(?=o|a)/g, '')
    .replaceAll(/(?<=q)u|(?<=[bgr])u(?=i)/g, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  // Two sounds side by side: “video”, “area”, “quiet”, “anyone”, “being”, “usually”, “create”.
  const apart = /i[aou]|ie(?=t)|eo(?!p)|(?<=cr)ea|(?<=[rd])ea$|yo(?=n)|ei(?=ng)|ua(?=l)/g;
  return Math.max(1, groups + (spoken.match(apart)?.length ?? 0));
}
