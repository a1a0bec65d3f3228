import { readFileSync } from 'node:fs'
import { ComplaintSubmission } from '@selaras/schemas'
import { parseJson } from '@selaras/schemas/guard'
import { toIssues } from '@selaras/schemas/problem'

const [file = 'complaint.json'] = process.argv.slice(2)
const body = parseJson(readFileSync(file))
const result = body.ok ? ComplaintSubmission.safeParse(body.value) : undefined
const issues = body.ok ? (result?.error ? toIssues(result.error, body.value) : []) : body.issues
for (const { pointer, rule, message } of issues) console.log(`${pointer} ${rule}: ${message.en}`)
process.exitCode = issues.length > 0 ? 1 : 0
