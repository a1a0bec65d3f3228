import { pause } from './side-by-side.ts'
import { isDone, senderTo, type Write, writeUntilGone } from './write-load.ts'

const WRITERS = 4

/**
 * Writers that go on whatever they are answered.
 * @param bases Nodes they write to, each writer to one.
 */
export const keepWriting = (bases: readonly string[], round = '') => {
  const writes: Write[] = []
  let recent: string[] = []
  let isOver = false
  const sendTo = (base: string) => async (write: Write) => {
    const answer = await senderTo(base)(write)
    recent.push(answer)
    if (!isDone(answer)) await pause(20)
    return answer
  }
  const writers = Array.from({ length: WRITERS }, (_, at) => {
    const send = sendTo(bases[at % bases.length] ?? '')
    return writeUntilGone({ name: `${round}${at}`, send, writes, isOver: () => isOver })
  })
  return {
    writes,
    stop: async () => {
      isOver = true
      await Promise.all(writers)
    },
    /** What was answered since the last look. */
    look: () => {
      const seen = recent
      recent = []
      return seen
    },
  }
}
