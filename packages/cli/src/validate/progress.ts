import type { SingleBar } from 'cli-progress'

interface Progress {
  advance: (bytes: number) => void
  /** Takes the bar off the screen before something else is written there. */
  hide: () => void
  stop: () => void
}

const PATIENCE = 1_000
const SILENT: Progress = { advance: () => {}, hide: () => {}, stop: () => {} }

/** A bar on a terminal's stderr once reading takes longer than a second; nothing anywhere else. `total` is zero when unknown. */
export const createProgress = (total: number, title: string, stream: NodeJS.WriteStream): Progress => {
  if (!stream.isTTY || total === 0) return SILENT
  let bar: SingleBar | undefined
  let done = 0
  const timer = setTimeout(async () => {
    const { Presets, SingleBar } = await import('cli-progress')
    bar = new SingleBar(
      { stream, format: `${title} {bar} {percentage}%`, clearOnComplete: true, forceRedraw: true },
      Presets.shades_classic,
    )
    bar.start(total, done)
  }, PATIENCE)
  timer.unref()
  return {
    advance: (bytes) => {
      done += bytes
      bar?.update(done)
    },
    hide: () => {
      if (bar) stream.write('\r\u001b[K')
    },
    stop: () => {
      clearTimeout(timer)
      bar?.stop()
    },
  }
}
