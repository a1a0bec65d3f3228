#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'

const main = new URL('../dist/main.js', import.meta.url)

if (existsSync(main)) {
  // What was compiled once is not compiled at the next start; without a place to keep it, all the same.
  enableCompileCache()
  await import(main.href)
} else {
  console.error('selaras belum dibangun; jalankan: npm run build\nselaras is not built yet; run: npm run build')
  process.exitCode = 1
}
