import { isMainThread } from 'node:worker_threads'
import { selaras } from './selaras.ts'

// Whoever closes the pipe, such as `head`, has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(2)
})

// `validate` starts threads of this same program.
if (isMainThread) process.exitCode = await selaras(process.argv.slice(2), new URL(import.meta.url))
else await (await import('./validate/worker.ts')).work()
