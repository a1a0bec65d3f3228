import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRouter, type RoutingSubject, readRoutingPolicy } from '@selaras/rules'
import { root } from '../workspace.ts'
import { contest, type Row, type Work } from './measure.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, 'specs', path), 'utf8'))

/** The subjects of the vectors, by a prepared policy with its explanation; beside one that prepares it for each complaint. */
export const routing = async (): Promise<Row[]> => {
  const result = readRoutingPolicy(read('policies/routing/purbalingga.json'))
  if (!result.ok) throw new Error('The policy is not valid.')
  const { route } = read('vectors/rules/routing.json') as { route: { subject: RoutingSubject }[] }
  const subjects = route.map(({ subject }) => subject)
  const router = createRouter(result.policy)
  const work =
    (answer: (subject: RoutingSubject) => unknown): Work =>
    (count) => {
      for (let at = 0; at < count; at++) answer(subjects[at % subjects.length] as RoutingSubject)
    }
  return [
    await contest({
      area: 'routing',
      name: 'complaints routed and explained by a prepared policy, beside one prepared each time',
      unit: '/s',
      target: null,
      count: 5_000,
      ours: work(router),
      peer: work((subject) => createRouter(result.policy)(subject)),
    }),
  ]
}
