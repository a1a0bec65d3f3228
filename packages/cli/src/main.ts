import { isMainThread } from 'node:worker_threads'
import { spareMemory } from './spare-memory.ts'

const words = process.argv.slice(2)
// Before anything else is loaded, and before any stream is touched.
if (isMainThread && words.includes('serve')) spareMemory()

// Whoever closes the pipe, such as `head`, has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(2)
})

// `validate` starts threads of this same program.
if (isMainThread) process.exitCode = await (await import('./selaras.ts')).selaras(words, new URL(import.meta.url))
else await (await import('./validate/worker.ts')).work()
