import { describe, expect, test } from 'vitest'
import { answerJson, answerProblem, complaint, entryOf, joined, rejection } from './__fixtures__/participant.ts'
import { isProblemError } from './index.ts'

const page = (items: unknown[], next?: string) => () => answerJson({ items, ...(next !== undefined && { next }) })
const cursorsOf = (attempts: { url: URL }[]) => attempts.map(({ url }) => url.searchParams.get('cursor'))

const collect = async <Item>(list: AsyncIterable<Item>, most = Number.POSITIVE_INFINITY): Promise<Item[]> => {
  const items: Item[] = []
  for await (const item of list) {
    items.push(item)
    if (items.length === most) break
  }
  return items
}

describe('a list', () => {
  const one = { ...complaint, sequence: 1 }
  const two = { ...complaint, sequence: 2 }
  const three = { ...complaint, sequence: 3 }

  test('gives every item of every page, with the query on each', async () => {
    const { attempts, mall } = joined([page([one, two], 'p 2/é'), page([three])])
    expect(await collect(mall.complaints.list({ limit: 2, status: 'received' }))).toEqual([one, two, three])
    expect(cursorsOf(attempts)).toEqual([null, 'p 2/é'])
    expect(attempts.map(({ url }) => url.searchParams.get('status'))).toEqual(['received', 'received'])
  })

  test('asks for a page only when its first item is needed', async () => {
    const { attempts, mall } = joined([page([one, two], 'next'), page([three])])
    const list = mall.complaints.list()
    expect(attempts).toHaveLength(0)
    await collect(list, 2)
    expect(attempts).toHaveLength(1)
  })

  test('gives one page with its cursor, and starts at a cursor', async () => {
    const { attempts, mall } = joined([page([one], 'b')])
    expect(await mall.complaints.list({ cursor: 'a' }).page()).toEqual({ items: [one], next: 'b' })
    expect(cursorsOf(attempts)).toEqual(['a'])
  })

  test('goes page by page', async () => {
    const { mall } = joined([page([one], 'b'), page([], 'c'), page([two])])
    const pages = await collect(mall.complaints.list().pages())
    expect(pages.map(({ items }) => items.length)).toEqual([1, 0, 1])
  })

  test('ends where the cursor stands still', async () => {
    const { attempts, mall } = joined([page([one], 'b'), page([], 'b')])
    expect(await collect(mall.complaints.list())).toEqual([one])
    expect(attempts).toHaveLength(2)
  })

  test('may be walked twice', async () => {
    const { mall } = joined([page([one])])
    const list = mall.complaints.list()
    expect(await collect(list)).toEqual(await collect(list))
  })
})

describe('follow', () => {
  const waits = () => {
    const slept: number[] = []
    const sleep = async (milliseconds: number) => void slept.push(milliseconds)
    return { slept, sleep }
  }

  test('goes on from the cursor of each answer, holding the question open', async () => {
    const { slept, sleep } = waits()
    const { attempts, mall } = joined([page([entryOf(1)], '1'), page([], '1'), page([entryOf(2), entryOf(3)], '3')], {
      sleep,
    })
    const entries = await collect(mall.entries.follow({ case: complaint.id }), 3)
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(cursorsOf(attempts)).toEqual([null, '1', '1'])
    expect(attempts.every(({ url }) => url.searchParams.get('wait') === '20')).toBe(true)
    expect(attempts.every(({ url }) => url.searchParams.get('case') === complaint.id)).toBe(true)
    expect(slept).toEqual([1000])
  })

  test('gives each entry once from a participant that sends no cursor at the end', async () => {
    const { slept, sleep } = waits()
    const answers = [page([entryOf(1)]), page([entryOf(1)]), page([entryOf(1), entryOf(2)])] as const
    const { mall } = joined([...answers], { sleep })
    const entries = await collect(mall.entries.follow(), 2)
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2])
    expect(slept).toEqual([1000])
  })

  test('keeps its place when the last page has no cursor', async () => {
    const { attempts, mall } = joined([page([entryOf(1)], '1'), page([entryOf(2)]), page([entryOf(2), entryOf(3)])])
    const entries = await collect(mall.entries.follow(), 3)
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(cursorsOf(attempts)).toEqual([null, '1', '1'])
  })

  test('gives the cursor to go on from after a restart', async () => {
    const { attempts, mall } = joined([page([entryOf(5)], '5')])
    const [first] = await collect(mall.entries.follow({ cursor: '4' }).pages(), 1)
    expect(first?.next).toBe('5')
    expect(cursorsOf(attempts)).toEqual(['4'])
  })

  test('ends without an error when it is aborted: inside a page, while asking, while waiting', async () => {
    const inside = new AbortController()
    const { mall } = joined([page([entryOf(1), entryOf(2)], '2')])
    const seen: number[] = []
    for await (const entry of mall.entries.follow({}, { signal: inside.signal })) {
      seen.push(entry.sequence)
      inside.abort()
    }
    expect(seen).toEqual([1])

    const asking = new AbortController()
    const silent = joined([() => new Promise<Response>(() => setTimeout(() => asking.abort(), 5))])
    expect(await collect(silent.mall.entries.follow({}, { signal: asking.signal }))).toEqual([])

    const waiting = new AbortController()
    const idle = joined([page([])])
    setTimeout(() => waiting.abort(), 20)
    expect(await collect(idle.mall.entries.follow({}, { signal: waiting.signal }))).toEqual([])
    expect(idle.attempts).toHaveLength(1)
  })

  test('asks nothing when it is aborted before it begins', async () => {
    const { attempts, mall } = joined([page([])])
    expect(await collect(mall.entries.follow({}, { signal: AbortSignal.abort() }))).toEqual([])
    expect(attempts).toEqual([])
  })

  test('raises what is not an abort', async () => {
    const { mall } = joined([() => answerProblem('forbidden')])
    const error = await rejection(collect(mall.entries.follow()))
    expect(isProblemError(error) && error.code).toBe('forbidden')
  })

  test('gives a question held open longer than an ordinary one', async () => {
    const slow = () =>
      new Promise<Response>((answer) => setTimeout(() => answer(answerJson({ items: [entryOf(1)] })), 100))
    const { mall } = joined([slow], { timeout: 20 })
    expect(await collect(mall.entries.follow({ wait: 1 }), 1)).toHaveLength(1)
  })
})
