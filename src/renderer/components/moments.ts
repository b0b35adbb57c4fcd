/** A moment for a sentence: the time alone when it was today. */
export function formatMoment(moment: string, language: string, now = new Date()): string {
  const date = new Date(moment);
  const time: Intl.DateTimeFormatOptions = { timeStyle: 'short' };
  const isToday = date.toDateString() === now.toDateString();
  return writeDate(date, language, isToday ? time : { dateStyle: 'long', ...time });
}

/** A date as the language writes it. No line ends between a number and the word that it counts: `20. November`, `11月19日`. */
export function writeDate(
  moment: string | Date,
  language: string,
  options: Intl.DateTimeFormatOptions,
): string {
  return new Date(moment)
    .toLocaleString(language, options)
    .replaceAll(/(?<=\d\.) (?=\p{L})/gu, noBreakSpace)
    .replaceAll(/(?<=\d)(?=[年月日])|(?<=[年月])(?=\d)/gu, wordJoiner);
}

const noBreakSpace = '\u00A0';
const wordJoiner = '\u2060';
