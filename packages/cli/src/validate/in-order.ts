/** A piece of work under way; in an object, for a generator would wait for a bare promise. */
export interface Task<Result> {
  result: Promise<Result>
}

type Turn<Result> = { done: Result } | { asked: IteratorResult<Task<Result>> } | { failed: unknown }

/**
 * What tasks come to, in the order they were begun, each as soon as it is known. At most `limit` are under way.
 * What stops the tasks is thrown after the results of all that was begun before.
 */
export async function* inOrder<Result>(
  tasks: AsyncGenerator<Task<Result>>,
  limit: number,
): AsyncGenerator<Result, void> {
  const begun: Promise<Turn<Result>>[] = []
  const ask = () =>
    tasks.next().then(
      (asked): Turn<Result> => ({ asked }),
      (failed: unknown): Turn<Result> => ({ failed }),
    )
  let asking: Promise<Turn<Result>> | undefined
  let end: Turn<Result> | undefined
  try {
    while (!end || begun.length > 0) {
      if (!end && begun.length < limit) asking ??= ask()
      const turn = await Promise.race([...begun.slice(0, 1), ...(asking ? [asking] : [])])
      if ('done' in turn) {
        begun.shift()
        yield turn.done
        continue
      }
      asking = undefined
      if ('failed' in turn || turn.asked.done) end = turn
      else {
        const doing = turn.asked.value.result.then((done): Turn<Result> => ({ done }))
        // Whoever fails is heard when its turn comes.
        doing.catch(() => {})
        begun.push(doing)
      }
    }
    if (end && 'failed' in end) throw end.failed
  } finally {
    // Not awaited: it may be waiting for input that never comes.
    tasks.return(undefined).catch(() => {})
  }
}
