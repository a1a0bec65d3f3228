/** Text of a body, or `undefined` when it is larger than `maximumBytes`; the rest is then not read. */
export const readBody = async (message: Request | Response, maximumBytes: number): Promise<string | undefined> => {
  if (!message.body) return ''
  const decoder = new TextDecoder()
  const reader = message.body.getReader()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > maximumBytes) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
