import type { Wire } from './signed-node.ts'

/** A change to a signed message that makes it a forgery; `undefined` where it does not apply. */
type Forge = (wire: Wire) => Wire | undefined

/** Forgeries by name. */
export type Forgeries = readonly (readonly [name: string, forge: Forge])[]

export const INPUT = 'Signature-Input'

const changed = (wire: Wire, change: (headers: Headers) => void): Wire => {
  const headers = new Headers(wire.headers)
  change(headers)
  return { ...wire, headers }
}
export const withHeader =
  (name: string, value: (old: string) => string): Forge =>
  (wire) =>
    changed(wire, (headers) => headers.set(name, value(headers.get(name) ?? '')))
export const withoutHeader =
  (name: string): Forge =>
  (wire) =>
    changed(wire, (headers) => headers.delete(name))
/** Changes what stands in the input; nothing to forge where it does not stand there. */
export const inInput =
  (from: string | RegExp, to: string): Forge =>
  (wire) => {
    const input = wire.headers.get(INPUT) ?? ''
    const forged = input.replace(from, to)
    return forged === input ? undefined : withHeader(INPUT, () => forged)(wire)
  }
export const at =
  (change: (url: string) => string): Forge =>
  (wire) => ({ ...wire, url: change(wire.url) })
export const body =
  (change: (text: string) => string): Forge =>
  (wire) => ({
    ...wire,
    body: new TextEncoder().encode(change(new TextDecoder().decode(wire.body))),
  })
export const signature = (change: (bytes: Buffer) => Buffer): Forge =>
  withHeader('Signature', (old) => `selaras=:${change(Buffer.from(old.slice(9, -1), 'base64')).toString('base64')}:`)

export const named = <Item>(
  items: readonly Item[],
  name: (item: Item) => string,
  forge: (item: Item) => Forge,
): Forgeries => items.map((item) => [name(item), forge(item)])
