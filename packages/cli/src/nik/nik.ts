import { mask } from '@selaras/rules'
import { isLocalDate, type ParsedNik, parseNik } from '@selaras/schemas'
import { issueOf, type Language } from '@selaras/schemas/problem'
import type { Say } from '../messages.ts'
import { write } from '../output.ts'
import { Unusable } from '../unusable.ts'
import { type NamedRegion, nameRegion } from './name-region.ts'

export interface NikOptions {
  numbers: readonly string[]
  /** Day that settles the century of birth. */
  on: string
  isShown: boolean
  isJson: boolean
  language: Language
  say: Say
}

const describeRegion = ({ code, isKnown, current, names }: NamedRegion, say: Say) => {
  const region = names.length === 0 ? code : `${code} ${names.join(', ')}`
  if (!isKnown) return say('nik.region-unknown', { region })
  return current ? say('nik.region-former', { region, current }) : say('nik.region', { region })
}

const explainNik = async (text: string, { on, isShown }: NikOptions) => {
  const number = isShown ? text : mask('nik', text)
  const parsed = parseNik(text, on)
  if (!parsed.ok) {
    const { value: _, ...issue } = issueOf(parsed.rule, [])
    return { number, ok: false as const, issue }
  }
  return { number, ok: true as const, parsed: parsed.value, region: await nameRegion(parsed.value.region) }
}
type Explained = Awaited<ReturnType<typeof explainNik>>

const serialOf = ({ serial }: ParsedNik, isShown: boolean) => (isShown ? serial : '****')

const asText = (one: Explained, { isShown, language, say }: NikOptions): string => {
  if (!one.ok)
    return say('nik.invalid', {
      number: one.number,
      problem: `${one.issue.message[language]} ${one.issue.hint[language]}`,
    })
  const { number, parsed, region } = one
  return say('nik.explained', {
    number,
    region: describeRegion(region, say),
    born: parsed.birthDate,
    sex: say(parsed.sex === 'male' ? 'nik.male' : 'nik.female'),
    serial: serialOf(parsed, isShown),
  })
}

const asJson = (one: Explained, isShown: boolean) => {
  if (!one.ok) return { number: one.number, valid: false, issues: [one.issue] }
  const { number, parsed, region } = one
  const { birthDate, sex } = parsed
  const warnings = region.isKnown ? [] : [issueOf('nik.region-unknown', [])]
  return { number, valid: true, region, birthDate, sex, serial: serialOf(parsed, isShown), warnings }
}

/** `selaras nik`: what each number says of itself. Answers the exit code: 0 all are NIK, 1 some are not. */
export const nik = async (options: NikOptions): Promise<number> => {
  if (!isLocalDate(options.on)) throw new Unusable('error.date', { value: options.on })
  const explained: Explained[] = []
  for (const text of options.numbers) explained.push(await explainNik(text, options))
  const text = options.isJson
    ? `${JSON.stringify({ on: options.on, numbers: explained.map((one) => asJson(one, options.isShown)) }, null, 2)}\n`
    : explained.map((one) => asText(one, options)).join('')
  await write(process.stdout, text)
  return explained.every(({ ok }) => ok) ? 0 : 1
}
