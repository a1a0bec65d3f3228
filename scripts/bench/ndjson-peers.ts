// What others do with the same rows, each in a process of its own: node ndjson-peers.ts <which> <path>
import { openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

const SCHEMA = new URL('../../specs/schemas/ServiceRequestSubmission.json', import.meta.url)
const CHUNK_BYTES = 1_048_576

/** Every line of a file, read as fast as one thread can. */
const eachLine = (path: string, visit: (line: string) => void): void => {
  const file = openSync(path, 'r')
  const buffer = Buffer.alloc(2 * CHUNK_BYTES)
  let held = 0
  for (let read = 1; read > 0; ) {
    read = readSync(file, buffer, held, CHUNK_BYTES, null)
    const filled = buffer.subarray(0, held + read)
    let start = 0
    for (let end = filled.indexOf(10); end >= 0; end = filled.indexOf(10, start)) {
      visit(filled.toString('utf8', start, end))
      start = end + 1
    }
    filled.copyWithin(0, start)
    held = filled.length - start
  }
  if (held > 0) visit(buffer.toString('utf8', 0, held))
}

const compile = () => {
  const ajv = new Ajv2020({ strict: false })
  // ajv-formats is CommonJS: its function is the default of its default.
  ;(addFormats as unknown as { default: typeof addFormats.default }).default(ajv)
  return ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
}

const peers: Readonly<Record<string, (path: string) => void>> = {
  parse: (path) => eachLine(path, (line) => JSON.parse(line)),
  ajv: (path) => {
    const validate = compile()
    let at = 0
    eachLine(path, (line) => {
      at += 1
      if (!validate(JSON.parse(line))) console.log(at, validate.errors)
    })
  },
  // The work of ajv-cli 5.0.0: read a file, parse it, validate it, say so.
  'ajv-cli': (folder) => {
    const validate = compile()
    for (const name of readdirSync(folder)) {
      const data = JSON.parse(readFileSync(join(folder, name)).toString())
      if (validate(data)) console.log(name, 'valid')
      else console.log(name, 'invalid', validate.errors)
    }
  },
}

const [which = '', path = ''] = process.argv.slice(2)
peers[which]?.(path)
