import { MultiBar, type SingleBar } from 'cli-progress'

export interface Progress {
  update: (name: string, done: number) => void
  say: (line: string) => void
  stop: () => void
}

/** Bars where a person watches; plain lines, only for what happens, elsewhere. Always on stderr. */
export const createProgress = (totals: Readonly<Record<string, number>>): Progress => {
  if (!process.stderr.isTTY)
    return { update: () => {}, say: (line) => process.stderr.write(`${line}\n`), stop: () => {} }
  const width = Math.max(...Object.keys(totals).map((name) => name.length))
  const bars = new MultiBar({
    format: '  {name} {bar} {value}/{total}',
    barsize: 32,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: process.stderr,
    fps: 15,
    emptyOnZero: true,
  })
  const byName = new Map<string, SingleBar>(
    Object.entries(totals).map(([name, total]) => [name, bars.create(total, 0, { name: name.padEnd(width) })]),
  )
  return {
    update: (name, done) => byName.get(name)?.update(done),
    // A line is padded because the bar that stood there is not cleared.
    say: (line) => bars.log(`${line.padEnd((process.stderr.columns ?? 80) - 1)}\n`),
    stop: () => bars.stop(),
  }
}
