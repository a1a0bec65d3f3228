import { expectCommand, keysOf } from './change-rules.ts'
import { ability, type ContractCase, contextOf, ensure } from './contract-case.ts'
import type { AdapterFixture } from './fixture.ts'

const receive = async (fixture: AdapterFixture, request: Request) => {
  const { call, given } = ability(fixture, 'receive')
  const { value } = await call(request, contextOf(fixture))
  return { ...value, isAccepted: await given.isAccepted(value.response.clone()) }
}

const given = (fixture: AdapterFixture) => ability(fixture, 'receive').given

const expectChanges = async (fixture: AdapterFixture) => {
  const { isAccepted, changes } = await receive(fixture, await given(fixture).valid())
  ensure(isAccepted, 'a good message to be taken')
  ensure(changes.length > 0, 'a good message to announce a change')
  for (const change of changes) expectCommand(change)
}

const expectRefusal = async (fixture: AdapterFixture) => {
  const { isAccepted, changes, response } = await receive(fixture, await given(fixture).unauthorized())
  ensure(!isAccepted, 'a refusal of bad credentials')
  ensure(changes.length === 0, 'no changes from bad credentials')
  const answer = await response.text()
  ensure(!fixture.secrets.some((secret) => answer.includes(secret)), 'a refusal that shows no secret')
}

const expectStableKeys = async (fixture: AdapterFixture) => {
  const first = await receive(fixture, await given(fixture).valid())
  const again = await receive(fixture, await given(fixture).valid())
  const another = await receive(fixture, await given(fixture).another())
  ensure(keysOf(first.changes) === keysOf(again.changes), 'the same key for the same message')
  ensure(again.isAccepted, 'a repeated message to be taken again')
  ensure(keysOf(first.changes) !== keysOf(another.changes), 'another key for another message')
}

const withBody = (request: Request, body: string) =>
  new Request(request.url, { method: request.method, headers: request.headers, body })

const expectMalformed = async (fixture: AdapterFixture) => {
  for (const body of ['{"a":', '[]', '"text"', 'null', '']) {
    const { isAccepted, changes } = await receive(fixture, withBody(await given(fixture).valid(), body))
    ensure(!isAccepted && changes.length === 0, `a refusal of the body ${body || '(empty)'}`)
  }
}

/** Cases of `receive`. */
export const receiveCases = (fixture: AdapterFixture): ContractCase[] =>
  fixture.receive
    ? [
        { name: 'receive: a good message announces changes the lifecycle knows', run: expectChanges },
        { name: 'receive: bad credentials are refused and change nothing', run: expectRefusal },
        { name: 'receive: the same message has the same key, another has another', run: expectStableKeys },
        { name: 'receive: a body that is not the message is refused, not thrown', run: expectMalformed },
      ]
    : []
