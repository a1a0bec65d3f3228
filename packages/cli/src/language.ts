import type { Language } from '@selaras/schemas/problem'

export const LANGUAGES: readonly string[] = ['id', 'en']

/** Language of the terminal: English where its locale says so, Indonesian everywhere else. */
export const languageOf = (environment: Readonly<Record<string, string | undefined>>): Language => {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^en/i.test(locale) ? 'en' : 'id'
}

/** `--lang` as it stands among the arguments, before they are parsed: help and errors are in that language too. */
export const askedLanguage = (words: readonly string[]): Language | undefined => {
  const at = words.indexOf('--lang')
  const asked = at < 0 ? words.find((word) => word.startsWith('--lang='))?.slice(7) : words[at + 1]
  return asked === 'id' || asked === 'en' ? asked : undefined
}
