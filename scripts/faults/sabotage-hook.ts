// Imported before everything else by the processes of a sabotaged run: hands out one module of the product broken.
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { sabotaged } from './sabotage.ts'

registerHooks({
  load: (url, context, nextLoad) => {
    const loaded = nextLoad(url, context)
    if (!url.startsWith('file:') || !loaded.source) return loaded
    const source = sabotaged(fileURLToPath(url), Buffer.from(loaded.source as Uint8Array).toString())
    return source === undefined ? loaded : { ...loaded, source }
  },
})
