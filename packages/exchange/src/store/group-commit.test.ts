import { describe, expect, test } from 'vitest'
import { type Commits, groupCommit } from './group-commit.ts'

/** A database that only notes what is asked of it, and fails where it is told to. */
const notebook = (failing: Partial<Record<keyof Commits, () => boolean>> = {}) => {
  const calls: string[] = []
  const note = (name: keyof Commits) => () => {
    calls.push(name)
    if (failing[name]?.()) throw new Error(`${name} failed`)
  }
  const commits: Commits = {
    begin: note('begin'),
    commit: note('commit'),
    rollback: note('rollback'),
    savepoint: note('savepoint'),
    release: note('release'),
    undo: note('undo'),
  }
  return { calls, commits }
}

const settled = async (promises: Promise<unknown>[]) =>
  (await Promise.allSettled(promises)).map((outcome) =>
    outcome.status === 'fulfilled' ? outcome.value : String(outcome.reason.message),
  )

describe('group commit', () => {
  test('answers nobody before the flush, and flushes once for all', async () => {
    const { calls, commits } = notebook()
    const { run } = groupCommit(commits)
    const jobs = [1, 2, 3].map((job) =>
      run(async () => {
        calls.push(`work ${job}`)
        return job
      }).then((answer) => calls.push(`answer ${answer}`)),
    )
    await Promise.all(jobs)
    expect(calls.filter((call) => call === 'commit')).toHaveLength(1)
    expect(calls.indexOf('commit')).toBeGreaterThan(calls.indexOf('work 3'))
    expect(calls.indexOf('answer 1')).toBeGreaterThan(calls.indexOf('commit'))
    expect(calls.slice(-3)).toEqual(['answer 1', 'answer 2', 'answer 3'])
  })

  test('undoes a job that fails alone, and rejects it after the flush too', async () => {
    const { calls, commits } = notebook()
    const { run } = groupCommit(commits)
    const jobs = [1, 2, 3].map((job) =>
      run(async () => {
        if (job === 2) throw new Error('no')
        return job
      }),
    )
    expect(await settled(jobs)).toEqual([1, 'no', 3])
    expect(calls).toEqual(['begin', 'savepoint', 'release', 'savepoint', 'undo', 'savepoint', 'release', 'commit'])
  })

  test.each(['begin', 'commit', 'savepoint', 'release'] as const)(
    'rejects every job of the group when %s fails',
    async (name) => {
      let isBroken = true
      const { calls, commits } = notebook({
        [name]: () => isBroken,
        ...(name === 'release' && { undo: () => isBroken }),
      })
      const { run } = groupCommit(commits)
      const failed = await settled([run(async () => 1), run(async () => 2)])
      expect(failed).toHaveLength(2)
      expect(failed.every((outcome) => String(outcome).endsWith('failed'))).toBe(true)
      expect(calls).toContain('rollback')
      isBroken = false
      expect(await run(async () => 'well again')).toBe('well again')
    },
  )

  test('rejects every job also when rollback fails, and goes on', async () => {
    let isBroken = true
    const { commits } = notebook({ commit: () => isBroken, rollback: () => isBroken })
    const { run } = groupCommit(commits)
    expect(await settled([run(async () => 1), run(async () => 2)])).toEqual(['commit failed', 'commit failed'])
    isBroken = false
    expect(await run(async () => 3)).toBe(3)
  })

  test('runs jobs one after another in the order they came, also those that come meanwhile', async () => {
    const { commits } = notebook()
    const { run, idle } = groupCommit(commits)
    const order: number[] = []
    let inside = 0
    const job = (at: number): Promise<void> =>
      run(async () => {
        inside += 1
        expect(inside).toBe(1)
        await Promise.resolve()
        order.push(at)
        inside -= 1
      })
    const first = Array.from({ length: 300 }, (_, at) => job(at))
    const meanwhile = first[0]?.then(() => job(300))
    await Promise.all([...first, meanwhile])
    await idle()
    expect(order).toEqual(Array.from({ length: 301 }, (_, at) => at))
  })

  test('what comes before the turn ends in which a group was answered is in the next one', async () => {
    const { calls, commits } = notebook()
    const { run } = groupCommit(commits)
    const again = async (job: number) => {
      await run(async () => job)
      // The answer goes out, and what it sets free comes back by another way than the microtasks of the group.
      await new Promise((resolve) => process.nextTick(resolve))
      for (let turn = 0; turn < 20; turn++) await undefined
      return run(async () => job)
    }
    const late = run(async () => 0).then(() => run(async () => 0))
    await Promise.all([again(1), again(2), late])
    expect(calls.filter((call) => call === 'commit')).toHaveLength(2)
  })

  test('is idle only when nothing is left to commit', async () => {
    const { calls, commits } = notebook()
    const { run, idle } = groupCommit(commits)
    void run(async () => 1).then(() => run(async () => 2))
    await idle()
    expect(calls.filter((call) => call === 'commit')).toHaveLength(2)
  })
})
