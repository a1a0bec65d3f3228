import type { AdapterContext } from './adapter.ts'
import { AdapterError } from './adapter-error.ts'
import { requestText, type TextRequest } from './request-text.ts'
import { sharedTexts } from './texts.ts'

export interface JsonRequest extends Omit<TextRequest, 'body'> {
  body?: unknown
  /** Whether an answer without content is `null`. When left out it is raised as not JSON. */
  mayBeEmpty?: boolean
}

const parsed = (adapter: string, text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // The syntax error quotes the answer, which may be personal; it is not kept as the cause.
    throw new AdapterError(sharedTexts.answerNotJson, {
      adapter,
      code: 'transient',
      upstream: 'NOT_JSON',
    })
  }
}

/** Sends JSON and reads JSON. Raises what `requestText` raises, and `AdapterError` `transient` for what is not JSON. */
export const requestJson = async (request: JsonRequest, context: AdapterContext): Promise<unknown> => {
  const { body, headers, mayBeEmpty = false, ...rest } = request
  const text = await requestText(
    {
      ...rest,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    },
    context,
  )
  return mayBeEmpty && text === '' ? null : parsed(request.adapter, text)
}
