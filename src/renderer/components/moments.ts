/** A moment for a sentence: the time alone when it was today. */
export function formatMoment(moment: string, language: string, now = new Date()): string {
  const date = new Date(moment);
  const time: Intl.DateTimeFormatOptions = { timeStyle: 'short' };
  const isToday = date.toDateString() === now.toDateString();
  return date.toLocaleString(language, isToday ? time : { dateStyle: 'long', ...time });
}
