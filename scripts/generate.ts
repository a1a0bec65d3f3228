import { fileURLToPath } from 'node:url'
import { codelistModules } from './generate/codelists.ts'
import { type Files, staleIn, write } from './generate/files.ts'
import { ossFieldModules } from './generate/oss-fields.ts'
import { wilayahModules } from './generate/wilayah.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
const changed: string[] = []

const settle = async (files: Files) => {
  changed.push(...(check ? await staleIn(root, files) : await write(root, files)))
}

// The contract imports its code lists, so they come before the modules that read the contract.
await settle(await codelistModules(root))
await settle(await ossFieldModules(root))
await settle(await wilayahModules(root))
const { contractFiles } = await import('./generate/contract.ts')
await settle(await contractFiles(root))
const { clockFiles } = await import('./generate/clock-data.ts')
await settle(await clockFiles(root))
const { ossFieldReport } = await import('./generate/oss-field-report.ts')
await settle(await ossFieldReport(root))

if (check && changed.length > 0) {
  console.error(`Stale, run \`pnpm generate\`:\n${changed.map((path) => `  ${path}`).join('\n')}`)
  process.exitCode = 1
} else {
  console.error(changed.length > 0 ? `Wrote ${changed.length} files.` : 'Everything is fresh.')
}
