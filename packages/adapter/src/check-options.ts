import type { Text } from '@selaras/schemas'
import { type Issue, toIssues } from '@selaras/schemas/problem'
import { AdapterError } from './adapter-error.ts'
import { sharedTexts } from './texts.ts'

/** The part of a zod schema that is used here, so that this package needs no zod. */
interface OptionsSchema<Value> {
  safeParse: (
    options: unknown,
  ) => { success: true; data: Value } | { success: false; error: Parameters<typeof toIssues>[0] }
}

const wrongOf = ({ rule, message, hint }: Issue): Text =>
  rule === 'value.invalid'
    ? sharedTexts.optionValue
    : { id: `${message.id} ${hint.id}`, en: `${message.en} ${hint.en}` }

/** `/credentials/password` as `credentials.password`. */
const nameOf = (pointer: string) => pointer.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~')

/** Options after checking. Raises `AdapterError` `configuration` that names the first option to mend, never its value. */
export const checkOptions = <Value>(adapter: string, schema: OptionsSchema<Value>, options: unknown): Value => {
  const result = schema.safeParse(options)
  if (result.success) return result.data
  const [issue] = toIssues(result.error, options)
  const text = issue?.pointer ? sharedTexts.option(nameOf(issue.pointer), wrongOf(issue)) : sharedTexts.optionsMissing
  throw new AdapterError(text, { adapter, code: 'configuration' })
}
