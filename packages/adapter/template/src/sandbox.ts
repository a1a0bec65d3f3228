// An emulator with state, as a fetch handler: what an integrator tries first, and what the tests run against.
import { sandboxFetch } from '@selaras/adapter/testing'
import type { HelloQuestion } from './upstream.ts'

export interface HelloPerson {
  /** Synthetic: begins with 99, which no real NIK does. */
  nik: string
  name: string
  isDead?: boolean
}

export interface HelloSandboxOptions {
  key: string
  people: readonly HelloPerson[]
}

/** The registry of the example, emulated. Give its `fetch` to the context of the adapter. */
export const createHelloSandbox = ({ key, people }: HelloSandboxOptions) => {
  const register = new Map(people.map((person) => [person.nik, person]))
  const answer = ({ number, full_name }: HelloQuestion) => {
    const person = register.get(number)
    if (!person) return { result: 'NONE' }
    return { result: 'FOUND', name_ok: person.name === full_name ? 'Y' : 'N', life: person.isDead ? 'DEAD' : 'ALIVE' }
  }
  return {
    fetch: sandboxFetch(async (request) => {
      if (request.headers.get('x-key') !== key) return new Response('', { status: 401 })
      if (new URL(request.url).pathname !== '/people/verify') return new Response('', { status: 404 })
      return Response.json(answer((await request.json()) as HelloQuestion))
    }),
    /** Somebody moves in, or their entry changes. */
    register: (person: HelloPerson) => void register.set(person.nik, person),
  }
}
