/** Variables of the environment, as a program finds them. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The languages that somebody at a terminal would like, as BCP 47 tags, the most wished for first: of `LC_ALL`, `LC_MESSAGES` and
 * `LANG` the first that is set says which, and `LANGUAGE` may name better ones, unless it is the locale `C`, which is English (GNU
 * gettext, “Locale Environment Variables” and “Specifying a Priority List of Languages”).
 * @param systemTag what the system says where none of the three is set, as on Windows
 */
export function listWantedLanguages(env: Environment, systemTag: string): readonly string[] {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  const tag = locale ? tagOf(locale) : systemTag;
  if (tag === undefined) return ['en'];
  const better = (env.LANGUAGE ?? '').split(':').flatMap((each) => tagOf(each) ?? []);
  return [...better, tag];
}

/** `de_DE.UTF-8@euro` is `de-DE`; the locale `C`, which is also called `POSIX`, is no language. */
function tagOf(locale: string): string | undefined {
  const [name = ''] = locale.split(/[.@]/);
  return ['', 'C', 'POSIX'].includes(name) ? undefined : name.replaceAll('_', '-');
}
