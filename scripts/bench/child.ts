import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A process of the benchmark that answers one question after another. */
export interface Child<Question, Answer> {
  pid: number
  ask: (question: Question) => Promise<Answer>
  stop: () => Promise<void>
}

const heard = async <Answer>(child: ChildProcess): Promise<Answer> => {
  const gone = new AbortController()
  try {
    return await Promise.race([
      once(child, 'message', { signal: gone.signal }).then(([answer]) => answer as Answer),
      once(child, 'exit', { signal: gone.signal }).then(([code]) => {
        throw new Error(`A process of the benchmark ended with ${code}.`)
      }),
    ])
  } finally {
    gone.abort()
  }
}

/** Starts a script beside this one; resolves to it and to what it says first. */
export const startChild = async <Question, Answer, Ready = unknown>(
  script: string,
  settings: unknown,
): Promise<{ child: Child<Question, Answer>; ready: Ready }> => {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const child = fork(file, [JSON.stringify(settings)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    execArgv: [...process.execArgv, '--expose-gc'],
  })
  const ready = await heard<Ready>(child)
  const ask = (question: Question): Promise<Answer> => {
    child.send(question as object)
    return heard<Answer>(child)
  }
  const stop = async () => {
    if (child.exitCode !== null) return
    const ended = once(child, 'exit')
    child.disconnect()
    await ended
  }
  return { child: { pid: child.pid ?? 0, ask, stop }, ready }
}

/** The other side: says it is ready, answers what it is asked, and ends when nobody asks any more. */
export const answerParent = <Question, Answer>(
  ready: unknown,
  answer: (question: Question) => Promise<Answer>,
  end: () => Promise<unknown> = async () => {},
): void => {
  process.on('message', async (question) => process.send?.((await answer(question as Question)) as object))
  process.once('disconnect', () => void end().finally(() => process.exit()))
  process.send?.(ready as object)
}

/** What the parent wrote for this process. */
export const settingsOf = <Settings>(): Settings => JSON.parse(process.argv[2] ?? '{}')

/** Megabytes of memory a process has in use; Linux only. */
export const residentOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
