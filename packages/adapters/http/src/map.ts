// Translation by a map, pure: no clock, no network.
import { AdapterError, type CaseReference, type Change, type Reading, type Repair, reading } from '@selaras/adapter'
import { lifecycles } from '@selaras/rules'
import { entryTypes, type IdentityClaim, type IdentityMatch, isNik, type TrackingNumber } from '@selaras/schemas'
import { textAt } from './answer.ts'
import { valueAt } from './pointer.ts'
import { readField } from './read-field.ts'
import { texts } from './texts.ts'
import type { About, Changes, Field, HttpMap, Template, VerifyIdentity } from './upstream.ts'

/** Raises what an answer says of a call that did not serve. */
export const checkOutcome = ({ name, outcome }: HttpMap, value: unknown): void => {
  if (!outcome) return
  const code = textAt(value, outcome.at)
  if (code !== undefined && outcome.ok.includes(code)) return
  const meaning = code !== undefined && Object.hasOwn(outcome.codes, code) ? outcome.codes[code] : outcome.otherwise
  const listed = code !== undefined && Object.hasOwn(outcome.codes, code) ? code : 'UNLISTED'
  throw new AdapterError(texts.notServed(listed), {
    adapter: name,
    code: meaning ?? outcome.otherwise,
    upstream: listed,
  })
}

const readData = (template: Template, item: unknown, map: HttpMap, repairs: Repair[], pointer: string): unknown => {
  if (typeof template !== 'object' || template === null) return template
  if ('$from' in template) {
    const { value, repair } = readField(template as Field, item, map.zone)
    if (repair) repairs.push({ pointer: pointer + (template as Field).$from, repair })
    return value
  }
  const inside = (member: Template) => readData(member, item, map, repairs, pointer)
  if (Array.isArray(template)) return template.map(inside).filter((value) => value !== undefined)
  const members = Object.entries(template).map(([key, member]) => [key, inside(member as Template)] as const)
  return Object.fromEntries(members.filter(([, value]) => value !== undefined))
}

const aboutOf = (about: About, item: unknown): CaseReference | undefined => {
  if ('case' in about) {
    const id = textAt(item, about.case)
    return id === undefined ? undefined : { case: id as TrackingNumber }
  }
  if ('reference' in about) {
    const reference = textAt(item, about.reference)
    return reference === undefined ? undefined : { reference }
  }
  const nik = textAt(item, about.nik)
  return nik !== undefined && isNik(nik) ? { service: about.service, nik } : undefined
}

const isTaken = ({ cases }: HttpMap, command: string, data: unknown): boolean => {
  const row = lifecycles[cases.kind].transitions.find((transition) => transition.command === command)
  return row !== undefined && entryTypes.get(row.entry)?.data.safeParse(data).success === true
}

const changeOf = (map: HttpMap, changes: Changes, item: unknown, pointer: string): Reading<Change | undefined> => {
  const repairs: Repair[] = []
  const leave = (at: string, repair: string) => reading(undefined, [...repairs, { pointer: pointer + at, repair }])
  const word = textAt(item, changes.status) ?? ''
  const wish = Object.hasOwn(changes.statuses, word) ? changes.statuses[word] : undefined
  if (wish === undefined) return leave(changes.status, 'status-not-mapped')
  if (wish === 'ignored') return reading(undefined)
  const keys = changes.key.map((each) => textAt(item, each))
  if (keys.includes(undefined)) return leave(changes.key[keys.indexOf(undefined)] as string, 'key-missing')
  const about = aboutOf(changes.about, item)
  if (!about) return leave('', 'case-not-named')
  const data = readData(wish.data, item, map, repairs, pointer) as Record<string, unknown>
  if (!isTaken(map, wish.command, data)) return leave('', `not-enough-for-${wish.command}`)
  const command = { kind: map.cases.kind, name: wish.command, data }
  return reading({ key: keys.join(':'), about, command }, repairs)
}

/** The changes of a page, and the cursor behind them; what cannot be understood is left out and noted. */
export const toPage = (map: HttpMap, changes: Changes, value: unknown, cursor: string) => {
  const found = changes.items === '' ? value : valueAt(value, changes.items)
  const items = Array.isArray(found) ? found : []
  const read = items.map((item, at) => changeOf(map, changes, item, `${changes.items}/${at}`))
  const next =
    'answer' in changes.next ? textAt(value, changes.next.answer) : textAt(items.at(-1), changes.next.lastItem)
  return reading(
    {
      changes: read.map((each) => each.value).filter((change): change is Change => change !== undefined),
      cursor: next ?? cursor,
    },
    read.flatMap(({ repairs }) => repairs),
  )
}

const claimed = (citizen: object, attribute: string) =>
  valueAt(citizen, `/${attribute.replaceAll('.', '/')}`) !== undefined

/** Verdicts on what the claim holds. Raises `AdapterError` when the answer says nothing of the person. */
export const toVerdict = (
  name: string,
  { status, attributes }: VerifyIdentity,
  claim: IdentityClaim & { kind: 'citizen' },
  value: unknown,
): Pick<IdentityMatch, 'status' | 'attributes' | 'warnings'> => {
  const word = textAt(value, status.at) ?? ''
  const said = Object.hasOwn(status.values, word) ? status.values[word] : undefined
  if (said === undefined) throw new AdapterError(texts.noStatus, { adapter: name, code: 'transient' })
  if (said !== 'found') return { status: said, attributes: {} }
  const asked = Object.entries(attributes).filter(([attribute]) => claimed(claim.citizen, attribute))
  const judged = asked.flatMap(([attribute, { at, matched }]) => {
    const verdict = textAt(value, at)
    return verdict === undefined ? [] : [[attribute, { matched: matched.includes(verdict) }] as const]
  })
  const verdicts = judged.map(([, { matched }]) => matched)
  const isWhole = judged.length === asked.length
  const agreed = isWhole ? 'match' : 'partial'
  const disagreed = verdicts.includes(true) ? 'partial' : 'mismatch'
  return {
    status: verdicts.includes(false) ? disagreed : agreed,
    attributes: { nik: { matched: true }, ...Object.fromEntries(judged) },
    ...(!isWhole && { warnings: ['Tidak semua isian dinilai sumber. / The source did not judge every attribute.'] }),
  }
}
