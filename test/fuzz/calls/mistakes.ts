/**
 * Listens to where the program tells its developers of a mistake of its own (`reportMistake`), from anywhere in it: also of a stream
 * that broke after nobody was listening any more.
 */
export function noteMistakes() {
  const noted: string[] = [];
  const original = console.error;
  console.error = (...said: readonly unknown[]) => {
    const [first] = said;
    if (typeof first === 'string' && first.startsWith('Unexpected ')) noted.push(first);
    else original(...said);
  };
  return {
    /** What was said since the last time. */
    take: (): readonly string[] => noted.splice(0),
    stop: () => {
      console.error = original;
    },
  };
}
