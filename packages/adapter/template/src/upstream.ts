// What the upstream says, as far as it is read. Lenient: every field may be absent, in another type, or new.
import { object, type Read, text } from '@selaras/adapter'

/** Body of `POST /people/verify`. */
export interface HelloQuestion {
  number: string
  full_name: string
}

/** Answer to it. */
export const HelloAnswer = object({
  /** `FOUND` or `NONE`. */
  result: text,
  /** `Y` or `N`. */
  name_ok: text,
  /** `ALIVE` or `DEAD`. */
  life: text,
})
export type HelloAnswer = Read<typeof HelloAnswer>
