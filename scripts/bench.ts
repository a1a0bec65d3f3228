import { parseArgs } from 'node:util'
import { accept } from './bench/accept.ts'
import { bundle } from './bench/bundle.ts'
import { clock } from './bench/clock.ts'
import { coldStart } from './bench/cold-start.ts'
import { decisions } from './bench/decide.ts'
import { deliverySpeed } from './bench/delivery-speed.ts'
import { duplicates } from './bench/duplicates.ts'
import { laporFiles } from './bench/lapor.ts'
import { lifecycle } from './bench/lifecycle.ts'
import { writeFigures } from './bench/markdown.ts'
import type { Row } from './bench/measure.ts'
import { ndjson } from './bench/ndjson.ts'
import { open311 } from './bench/open311.ts'
import { ossMapping } from './bench/oss.ts'
import { postgresAccept } from './bench/postgres-accept.ts'
import { routing } from './bench/routing.ts'
import { scorecards } from './bench/scorecard.ts'
import { soak } from './bench/soak.ts'
import { types } from './bench/types.ts'
import { validation } from './bench/validation.ts'
import { wilayah } from './bench/wilayah.ts'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Prints the rows as data. */
    json: { type: 'boolean', default: false },
    /** Writes the figures into docs/benchmarks.md. */
    markdown: { type: 'boolean', default: false },
    /** Rows of the file that `ndjson` validates. */
    rows: { type: 'string' },
    /** Measures `exchange` with a million complaints and messages; takes the better part of an hour. */
    long: { type: 'boolean', default: false },
    /** Gigabytes that `ndjson` sends through standard input besides. */
    stream: { type: 'string' },
  },
})

const areas: Readonly<Record<string, () => Promise<Row[]>>> = {
  validation,
  ndjson: () =>
    ndjson({
      ...(options.rows && { rows: Number(options.rows) }),
      ...(options.stream && { stream: Number(options.stream) }),
    }),
  start: coldStart,
  wilayah,
  clock,
  types,
  bundle,
  duplicates,
  routing,
  rules: async () => [...(await decisions()), ...(await scorecards())],
  accept: async () => [...(await accept()), ...(await postgresAccept())],
  exchange: async () => [
    ...(await lifecycle(options.long ? { complaints: 1_000_000 } : {})),
    ...(await deliverySpeed(options.long ? { backlog: 100_000 } : {})),
    ...(await soak(options.long ? { messages: 1_000_000 } : {})),
  ],
  adapters: async () => [...ossMapping(), ...(await open311()), ...(await laporFiles())],
}

const [wanted] = positionals
if (wanted !== undefined && !(wanted in areas)) {
  console.error(`Unknown area "${wanted}". Choose one of: ${Object.keys(areas).join(', ')}.`)
  process.exit(2)
}

const print = ({ area, name, ours, peer, unit, ratio, target, sense, met }: Row) => {
  const figure = peer === null ? `${ours}${unit}` : `ours ${ours}${unit}, peer ${peer}${unit}, ratio ${ratio}×`
  const bound = `${sense === 'at-least' ? 'at least' : 'at most'} ${target}${peer === null ? unit : '×'}`
  console.log(`${area}: ${name}\n  ${figure}${met === null ? '' : `  to reach ${bound}: ${met ? 'met' : 'NOT met'}`}`)
}

const rows: Row[] = []
for (const [area, measure] of Object.entries(areas)) {
  if (wanted === undefined || wanted === area) rows.push(...(await measure()))
}

if (options.json) console.log(JSON.stringify(rows))
else rows.forEach(print)
if (options.markdown) writeFigures(rows, Object.keys(areas))
