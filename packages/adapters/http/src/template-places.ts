import type { Field, Template } from './upstream.ts'

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

/** Where in a message the value from a pointer of the source is put. */
export const fieldPlaces = (template: Template | undefined, from: string, at = ''): string[] => {
  if (typeof template !== 'object' || template === null) return []
  if ('$from' in template) return (template as Field).$from === from ? [at] : []
  return Object.entries(template).flatMap(([key, member]) =>
    fieldPlaces(member as Template, from, `${at}/${escaped(key)}`),
  )
}
