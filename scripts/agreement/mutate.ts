import { mutateText } from './mutate-text.ts'
import type { Random } from './random.ts'

type Container = Record<string, unknown> | unknown[]
interface Place {
  parent: Container
  key: string
  value: unknown
}

const NUMBERS = [0, 1, -1, 2, 0.5, 1.5, -11, -11.01, 6, 6.51, 95, 141, 141.01, 1e-9, 2 ** 31, 2 ** 53 - 1, 1 - 2 ** 53]
const OTHERS = [null, true, false, 0, 1, 1.5, '', '0', 'true', 'null', [], {}, [[]], [null], { '': '' }]
const KEYS = [
  'extra',
  '',
  '0',
  'type',
  'nik',
  'ID',
  'constructor_',
  'mpp.contoh.go.id',
  'mpp.contoh.go.id\n',
  'MPP.go.id',
  'é',
  '\u{1f600}',
]

const other = (random: Random): unknown => structuredClone(random.pick(OTHERS))

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null

/** Every place in a value, from the root's own place down. */
const placesIn = (parent: Container, found: Place[] = []): Place[] => {
  for (const [key, value] of Object.entries(parent)) {
    found.push({ parent, key, value })
    if (isContainer(value)) placesIn(value, found)
  }
  return found
}

const put = ({ parent, key }: Place, value: unknown) => {
  ;(parent as Record<string, unknown>)[key] = value
}

const remove = ({ parent, key }: Place) => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1)
  else delete parent[key]
}

const mutateArray = (list: unknown[], random: Random) => {
  const item = list.length > 0 ? random.pick(list) : other(random)
  const many = [() => list.push(structuredClone(item)), () => list.push(other(random)), () => list.splice(0)]
  if (random.below(12) === 0 && JSON.stringify(item).length < 200)
    for (let left = random.pick([19, 20, 49, 50, 99, 100]); left > 0; left--) list.push(structuredClone(item))
  else random.pick(many)()
}

const mutateObject = (object: Record<string, unknown>, random: Random) => {
  const keys = Object.keys(object)
  const key = keys.length > 0 ? random.pick(keys) : 'extra'
  const value = object[key] ?? null
  const choice = random.below(4)
  if (choice === 0) object[random.pick(KEYS)] = other(random)
  else if (choice === 1) object[mutateText(key, random)] = structuredClone(value)
  else delete object[key]
  if (choice === 2) object[random.pick(KEYS)] = value
}

const mutatePlace = (place: Place, random: Random, donors: readonly unknown[]) => {
  const { value } = place
  const choice = random.below(10)
  if (choice === 0) remove(place)
  else if (choice === 1) put(place, other(random))
  else if (choice === 2) put(place, structuredClone(random.pick(donors)))
  else if (typeof value === 'string') put(place, mutateText(value, random))
  else if (typeof value === 'number')
    put(place, random.below(2) === 0 ? random.pick(NUMBERS) : value + random.below(3) - 1)
  else if (typeof value === 'boolean') put(place, !value)
  else if (Array.isArray(value)) mutateArray(value, random)
  else if (isContainer(value)) mutateObject(value as Record<string, unknown>, random)
  else put(place, other(random))
}

/** A copy of the value with up to four things changed; `donors` are valid values that may turn up where they do not belong. */
export const mutate = (value: unknown, random: Random, donors: readonly unknown[]): unknown => {
  const root = { value: structuredClone(value) }
  for (let left = random.pick([0, 1, 1, 1, 1, 2, 2, 3, 4]); left > 0; left--) {
    const places = placesIn(root)
    if (places.length === 0) break
    mutatePlace(random.pick(places), random, donors)
  }
  return root.value ?? null
}
