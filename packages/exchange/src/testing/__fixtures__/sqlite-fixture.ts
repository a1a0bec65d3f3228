import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqlite } from '../../store/sqlite/sqlite.ts'
import type { Store } from '../../store/store.ts'
import type { StoreFixture } from '../store-fixture.ts'

/** A SQLite store in a folder of its own. */
export const sqliteFixture = (): StoreFixture => {
  const folder = mkdtempSync(join(tmpdir(), 'selaras-store-'))
  const opened: Store[] = []
  const open = () => {
    const store = sqlite(join(folder, 'log.db'))
    opened.push(store)
    return store
  }
  const close = async () => {
    for (const store of opened) await store.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { store: open(), reopen: open, close }
}
