import { accept } from './bench/accept.ts'
import type { Row } from './bench/measure.ts'
import { validation } from './bench/validation.ts'
import { wilayah } from './bench/wilayah.ts'

const areas: Readonly<Record<string, () => Promise<Row[]>>> = { validation, accept, wilayah }

const [wanted] = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
if (wanted !== undefined && !(wanted in areas)) {
  console.error(`Unknown area "${wanted}". Choose one of: ${Object.keys(areas).join(', ')}.`)
  process.exit(2)
}

const rows: Row[] = []
for (const [area, measure] of Object.entries(areas)) {
  if (wanted === undefined || wanted === area) rows.push(...(await measure()))
}

if (process.argv.includes('--json')) console.log(JSON.stringify(rows))
else {
  for (const { area, name, ours, peer, unit, ratio, target, met } of rows) {
    const verdict = met === null ? '' : `  to reach ${target}×: ${met ? 'met' : 'NOT met'}`
    console.log(`${area}: ${name}\n  ours ${ours}${unit}, peer ${peer}${unit}, ratio ${ratio}×${verdict}`)
  }
}
