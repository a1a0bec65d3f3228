import { instantOf } from '@selaras/schemas'
import type { Adapter, AdapterContext } from '../adapter.ts'
import { AdapterError, isAdapterError } from '../adapter-error.ts'
import { reading } from '../reading.ts'
import type { Ability } from './contract-case.ts'
import type { AdapterFixture } from './fixture.ts'

/** A working adapter made wrong in one way, and the case that must notice. */
export interface BrokenAdapter {
  name: string
  /** Ability it needs. */
  of: Ability
  caughtBy: string
  sabotage: (fixture: AdapterFixture) => Partial<Adapter>
}

type Verify = NonNullable<Adapter['verifyIdentity']>
type Carry = NonNullable<Adapter['execute']>
type Receive = NonNullable<Adapter['receive']>

const verifyOf = ({ adapter }: AdapterFixture) => adapter.verifyIdentity as Verify
const receiveOf = ({ adapter }: AdapterFixture) => adapter.receive as Receive

const verifying: readonly BrokenAdapter[] = [
  {
    name: 'says yes to everybody',
    of: 'verifyIdentity',
    caughtBy: 'verifyIdentity: a wrong attribute is shown as wrong',
    sabotage: (fixture) => ({
      verifyIdentity: async (claim, context) => {
        const { value, repairs, unknown } = await verifyOf(fixture)(claim, context)
        const attributes = Object.fromEntries(Object.keys(value.attributes).map((name) => [name, { matched: true }]))
        return reading({ ...value, status: 'match', attributes }, repairs, unknown)
      },
    }),
  },
  {
    name: 'throws when nobody is found',
    of: 'verifyIdentity',
    caughtBy: 'verifyIdentity: an unknown person is the answer not-found',
    sabotage: (fixture) => ({
      verifyIdentity: async (claim, context) => {
        const answer = await verifyOf(fixture)(claim, context)
        if (answer.value.status !== 'not-found') return answer
        throw new AdapterError('Nobody found.', { adapter: fixture.adapter.name, code: 'caller' })
      },
    }),
  },
  {
    name: 'takes a failure for nobody found',
    of: 'verifyIdentity',
    caughtBy: 'upstream: HTTP 500 is the error transient, without secrets',
    sabotage: (fixture) => ({
      verifyIdentity: (claim, context) =>
        verifyOf(fixture)(claim, context).catch((error: unknown) => {
          if (!isAdapterError(error)) throw error
          const verifiedAt = instantOf(context.now())
          return reading({ status: 'not-found' as const, attributes: {}, verifier: fixture.adapter.name, verifiedAt })
        }),
    }),
  },
  {
    name: 'copies the claim into its answer',
    of: 'verifyIdentity',
    caughtBy: 'verifyIdentity: the data of the source is never copied',
    sabotage: (fixture) => ({
      verifyIdentity: async (claim, context) => {
        const { value, repairs, unknown } = await verifyOf(fixture)(claim, context)
        return reading({ ...value, warnings: [JSON.stringify(claim).slice(0, 255)] }, repairs, unknown)
      },
    }),
  },
  {
    name: 'reads the clock by itself',
    of: 'verifyIdentity',
    caughtBy: 'verifyIdentity: the time comes from the context',
    sabotage: (fixture) => ({
      verifyIdentity: (claim, context) => verifyOf(fixture)(claim, { ...context, now: Date.now }),
    }),
  },
]

const upstream: readonly BrokenAdapter[] = [
  {
    name: 'shows its credentials in errors',
    of: 'verifyIdentity',
    caughtBy: 'upstream: HTTP 401 is the error configuration, without secrets',
    sabotage: (fixture) => ({
      verifyIdentity: (claim, context) =>
        verifyOf(fixture)(claim, context).catch((error: unknown) => {
          if (!isAdapterError(error) || error.code !== 'configuration') throw error
          throw new AdapterError(`Refused ${fixture.secrets[0]}.`, {
            ...error,
            adapter: error.adapter,
            code: error.code,
          })
        }),
    }),
  },
  {
    name: 'is deaf to its caller',
    of: 'verifyIdentity',
    caughtBy: 'upstream: a caller that aborts is let go',
    sabotage: (fixture) => ({
      verifyIdentity: (claim, { fetch, now }: AdapterContext) => verifyOf(fixture)(claim, { fetch, now }),
    }),
  },
  {
    name: 'forgets when to come back',
    of: 'verifyIdentity',
    caughtBy: 'upstream: Retry-After is passed on',
    sabotage: (fixture) => ({
      verifyIdentity: (claim, context) =>
        verifyOf(fixture)(claim, context).catch((error: unknown) => {
          if (!isAdapterError(error)) throw error
          throw new AdapterError('Refused.', { adapter: error.adapter, code: error.code })
        }),
    }),
  },
  {
    name: 'is silent about unknown fields',
    of: 'verifyIdentity',
    caughtBy: 'upstream: unknown fields are reported and change nothing',
    sabotage: (fixture) => ({
      verifyIdentity: async (claim, context) => reading((await verifyOf(fixture)(claim, context)).value),
    }),
  },
]

const carrying = (of: 'submit' | 'execute'): readonly BrokenAdapter[] => [
  {
    name: `${of}s nothing and says it did`,
    of,
    caughtBy: `${of}: the same entry twice opens nothing new`,
    sabotage: () => ({ [of]: async () => reading({ outcome: 'sent' }) }),
  },
  {
    name: `${of}s again what was sent before`,
    of,
    caughtBy: `${of}: the same entry twice opens nothing new`,
    sabotage: ({ adapter }) => {
      let calls = 0
      const carry: Carry = (entry, state, context) => {
        calls += 1
        const time = entry.time.replace(
          /:[0-9]{2}(?=[.Z+-])/,
          `:${String(calls).padStart(2, '0')}`,
        ) as typeof entry.time
        return (adapter[of] as Carry)({ ...entry, id: `${entry.id}-${calls}`, time }, state, context)
      }
      return { [of]: carry }
    },
  },
]

const receiving: readonly BrokenAdapter[] = [
  {
    name: 'lets anybody in',
    of: 'receive',
    caughtBy: 'receive: bad credentials are refused and change nothing',
    sabotage: (fixture) => ({
      receive: async (_request, context) => receiveOf(fixture)((await fixture.receive?.valid()) as Request, context),
    }),
  },
  {
    name: 'makes up a new key each time',
    of: 'receive',
    caughtBy: 'receive: the same message has the same key, another has another',
    sabotage: (fixture) => {
      let calls = 0
      return {
        receive: async (request, context) => {
          const { value, repairs, unknown } = await receiveOf(fixture)(request, context)
          calls += 1
          const changes = value.changes.map((change) => ({ ...change, key: `${change.key}-${calls}` }))
          return reading({ ...value, changes }, repairs, unknown)
        },
      }
    },
  },
  {
    name: 'throws on a body it cannot read',
    of: 'receive',
    caughtBy: 'receive: a body that is not the message is refused, not thrown',
    sabotage: (fixture) => ({
      receive: async (request, context) => {
        JSON.parse(await request.clone().text())
        return receiveOf(fixture)(request, context)
      },
    }),
  },
  {
    name: 'wishes for a command nobody has',
    of: 'receive',
    caughtBy: 'receive: a good message announces changes the lifecycle knows',
    sabotage: (fixture) => ({
      receive: async (request, context) => {
        const { value, repairs, unknown } = await receiveOf(fixture)(request, context)
        const changes = value.changes.map((change) => ({ ...change, command: { ...change.command, name: 'conjure' } }))
        return reading({ ...value, changes }, repairs, unknown)
      },
    }),
  },
]

const polling: readonly BrokenAdapter[] = [
  {
    name: 'starts from the beginning each time',
    of: 'changes',
    caughtBy: 'changes: a cursor is exact and moves on',
    sabotage: ({ adapter }) => ({
      changes: (_cursor, context) => (adapter.changes as NonNullable<Adapter['changes']>)(undefined, context),
    }),
  },
  {
    name: 'offers services nobody can publish',
    of: 'catalogue',
    caughtBy: 'catalogue: every service is one of the standard',
    sabotage: ({ adapter }) => ({
      catalogue: async (context) => {
        const { value } = await (adapter.catalogue as NonNullable<Adapter['catalogue']>)(context)
        return reading(value.map((service) => ({ ...service, procedure: [] })))
      },
    }),
  },
]

/**
 * Adapters the contract test must reject, made from the working one of a fixture.
 * Running them over an adapter of your own shows that its fixture proves something.
 */
export const brokenAdapters: readonly BrokenAdapter[] = [
  ...verifying,
  ...upstream,
  ...carrying('submit'),
  ...carrying('execute'),
  ...receiving,
  ...polling,
]
