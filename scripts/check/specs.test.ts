import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../workspace.ts'
import { lintAsyncApi, lintOpenApi } from './specs.ts'

const read = (file: string) => readFileSync(join(root, 'specs', file), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'selaras-lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the linters find what is wrong', () => {
  it('an error and a warning in an OpenAPI document', async () => {
    const file = join(folder, 'complaint.json')
    writeFileSync(
      file,
      read('openapi/complaint.json')
        .replace('"summary": "Submit a complaint",', '')
        .replace('"operationId": "complaints.list",', ''),
    )
    const found = await lintOpenApi(file)
    expect(found).toHaveLength(2)
    expect(found.join()).toContain(
      '#/paths/~1complaints/post/summary: Operation object should contain `summary` field.',
    )
    expect(found.join()).toContain('[operation-operationId]')
  })

  it('one problem, and none in our own document', async () => {
    const file = join(folder, 'ignored.json')
    writeFileSync(file, read('openapi/identity.json').replace('"summary": "Verify an identity at its source",', ''))
    expect(await lintOpenApi(file)).toHaveLength(1)
    expect(await lintOpenApi(join(root, 'specs/openapi/identity.json'))).toEqual([])
  })

  it('a file that is not there', async () => {
    expect(await lintOpenApi(join(folder, 'none.json'))).not.toEqual([])
  })

  it('a channel that points at nothing, and what is no AsyncAPI', async () => {
    const text = read('asyncapi/selaras.json')
    expect(await lintAsyncApi(text)).toEqual([])
    const broken = await lintAsyncApi(text.replaceAll('#/channels/push', '#/channels/none'))
    expect(broken.join()).toContain('/operations/')
    expect((await lintAsyncApi('{}')).join()).toContain('asyncapi')
  })
})
