// GeoReport v2 has one description where a complaint has a title and a text: the title is its first paragraph.

/** Longest description the specification allows, characters. */
export const LONGEST = 4000
const LONGEST_TITLE = 150

const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text)

/** Title and text as one description, with a last line that is never cut. */
export const toDescription = (title: string, text: string, lastLine?: string): string => {
  const end = lastLine === undefined ? '' : `\n\n${lastLine}`
  return `${cut(`${title}\n\n${text}`, LONGEST - end.length)}${end}`
}

const firstWords = (text: string) => {
  const line = text.split('\n', 1)[0] as string
  if (line.length <= LONGEST_TITLE) return line
  const words = line.slice(0, LONGEST_TITLE - 1)
  return `${(words.includes(' ') ? words.slice(0, words.lastIndexOf(' ')) : words).trimEnd()}…`
}

const LAST_LINE = /\n\s*Ref\. (\S{1,100})\s*$/

/** A description as title, text and the number in the sending system; the first line is the title where nothing parts it. */
export const fromDescription = (description: string): { title: string; text: string; reference?: string } => {
  const whole = description.replaceAll('\r\n', '\n').trim()
  const reference = LAST_LINE.exec(`\n${whole}`)?.[1]
  const said = reference === undefined ? whole : `\n${whole}`.replace(LAST_LINE, '').trim()
  const [, title, text] = /^([^\n]{1,150})\n\s*\n([\s\S]*\S)/.exec(said) ?? []
  const parts = title && text ? { title: title.trim(), text: text.trim() } : { title: firstWords(said), text: said }
  return reference === undefined ? parts : { ...parts, reference }
}
