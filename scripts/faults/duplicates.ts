import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createExchange, type Exchange } from '@selaras/exchange'
import { sqlite } from '@selaras/exchange/sqlite'
import type { Entry } from '@selaras/schemas'
import { AGENCY, complaint, MALL } from '../../packages/exchange/tests/region.ts'
import { createRandom, type Random } from '../agreement/random.ts'
import { count, type Fault, finding } from './fault.ts'
import { inFolder } from './in-folder.ts'
import { sideBySide } from './side-by-side.ts'
import { createCircle, deliver, type SignedCircle, signed } from './signed-node.ts'

/** Messages that are on their way at the same time. */
const WIDTH = 64
/** Cases made before their copies arrive; bounds the memory of the long form. */
const BATCH = 2000

interface Message {
  from: string
  to: Exchange
  path: string
  body: unknown
  key: string
}

/** Every message two to ten times, in any order. */
const shuffledCopies = <Item>(items: readonly Item[], { below }: Random): Item[] => {
  const copies = items.flatMap((item) => Array.from({ length: 2 + below(9) }, () => item))
  for (let at = copies.length - 1; at > 0; at--) {
    const other = below(at + 1)
    ;[copies[at], copies[other]] = [copies[other] as Item, copies[at] as Item]
  }
  return copies
}

/** What the first copy was answered, and every copy that was answered otherwise. */
const createWitness = () => {
  const first = new Map<string, string>()
  const problems: string[] = []
  const see = (key: string, answer: string) => {
    if (!/^20[01] /.test(answer)) problems.push(`${key} was answered ${answer.slice(0, 200)}`)
    if ((first.get(key) ?? answer) !== answer) problems.push(`${key} was answered in two ways`)
    first.set(key, answer)
  }
  return { see, problems, forget: () => first.clear() }
}

/** Delivers copies, each signed anew as a courier does. Resolves to what each was answered, body and receipt. */
const deliverAll = async (
  circle: SignedCircle,
  copies: readonly Message[],
  see: (key: string, answer: string) => void,
) =>
  sideBySide(copies, WIDTH, async ({ from, to, path, body, key }) => {
    const response = await deliver(to, await signed(circle.trustOf(from), { to: to.participant.id, path, body, key }))
    const receipt = response.headers.get('Selaras-Receipt')
    see(key, `${response.status} ${receipt === null ? 'no receipt' : receipt} ${await response.text()}`)
  })

const entriesOwed = async (
  circle: SignedCircle,
  agency: Exchange,
  after: number,
): Promise<{ items: Entry[]; next: string }> => {
  const wire = await signed(circle.trustOf(MALL), { to: AGENCY, path: `/entries?cursor=${after}&limit=200` })
  return (await deliver(agency, wire)).json() as Promise<{ items: Entry[]; next: string }>
}

const rowsIn = (path: string) => {
  const database = new DatabaseSync(path, { readOnly: true })
  const one = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0])
  const rows = { cases: one('SELECT count(*) FROM cases'), entries: one('SELECT count(*) FROM entries') }
  database.close()
  return rows
}

/** The mall submits at the agency, and the agency delivers the entries back: both over and over. */
export const duplicates: Fault = ({ seed, isLong }) =>
  inFolder(async (folder) => {
    const random = createRandom(seed)
    const circle = await createCircle()
    const [mallFile, agencyFile] = [join(folder, 'mall.db'), join(folder, 'agency.db')]
    const mall = createExchange({ ...circle.options(MALL), store: sqlite(mallFile) })
    const agency = createExchange({ ...circle.options(AGENCY), store: sqlite(agencyFile) })
    const { see, problems, forget } = createWitness()
    const wanted = isLong ? 1_000_000 : 50_000
    let [deliveries, cases, cursor] = [0, 0, 0]
    while (deliveries < wanted) {
      const size = Math.min(BATCH, Math.ceil((wanted - deliveries) / 12))
      const submissions = Array.from({ length: size }, (_, at): Message => {
        const body = { ...complaint, title: `Lampu ${cases + at}` }
        return { from: MALL, to: agency, path: '/complaints', body, key: `submit-${cases + at}` }
      })
      cases += size
      const first = shuffledCopies(submissions, random)
      await deliverAll(circle, first, see)
      const entries: Message[] = []
      for (
        let page = await entriesOwed(circle, agency, cursor);
        page.items.length > 0;
        page = await entriesOwed(circle, agency, cursor)
      ) {
        cursor = Number(page.next)
        for (const entry of page.items)
          entries.push({
            from: AGENCY,
            to: mall,
            path: '/entries',
            body: { entries: [entry] },
            key: `deliver-${entry.id}`,
          })
      }
      const second = shuffledCopies(entries, random)
      await deliverAll(circle, second, see)
      deliveries += first.length + second.length
      forget()
    }
    await Promise.all([mall.stop(), agency.stop()])
    for (const file of [mallFile, agencyFile]) {
      const rows = rowsIn(file)
      if (rows.cases !== cases || rows.entries !== cases) problems.push(`${cases} cases became ${JSON.stringify(rows)}`)
    }
    const what = `${count(deliveries)} deliveries of ${count(2 * cases)} messages, each 2 to 10 times and shuffled, signed (level 3)`
    return [finding(what, 'every message one effect; answers and signed receipts equal byte for byte', problems)]
  })
