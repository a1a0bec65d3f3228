import { createReadStream } from 'node:fs'
import { SURVEY_ELEMENTS } from '@selaras/rules'
import { surveyElementLabels } from '@selaras/schemas'
import { parse } from 'csv-parse/sync'
import { Unusable } from '../unusable.ts'
import { delimiterIn, type FieldMap } from '../validate/field-map.ts'
import { reasonOf } from '../validate/find-files.ts'

/** The first line of a file; the header of a table fits in 64 KB. */
const headerOf = async (file: string): Promise<string> => {
  const parts: Buffer[] = []
  try {
    for await (const chunk of createReadStream(file, { end: 65_535 })) parts.push(chunk as Buffer)
  } catch (error) {
    throw new Unusable('error.file-unreadable', { file, reason: reasonOf(error) }, error)
  }
  return (
    Buffer.concat(parts)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .split(/[\r\n]/, 1)[0] ?? ''
  )
}

const plain = (word: string) => word.trim().toLowerCase()

/** The element a column is named after: by its code, or its name in either language. */
const elementOf = (column: string) =>
  SURVEY_ELEMENTS.find((element) => {
    const label = surveyElementLabels[element]
    return [element, label?.id, label?.en].some((name) => name !== undefined && plain(name) === plain(column))
  })

const columnsIn = (header: string): string[] => {
  const options = { delimiter: delimiterIn(header), relax_quotes: true, trim: true }
  const [columns = []]: string[][] = parse(header, options)
  return columns
}

/** A field map for a table whose columns are named after the elements; `answeredOn` may be there too. */
export const elementColumns = async (file: string): Promise<FieldMap> => {
  const columns = columnsIn(await headerOf(file))
  const named = columns.flatMap((column) => {
    const element = elementOf(column)
    return element ? [{ column, element }] : []
  })
  const missing = SURVEY_ELEMENTS.filter((element) => !named.some((one) => one.element === element))
  if (missing.length > 0)
    throw new Unusable('error.survey-columns', {
      file,
      missing: missing.join(', '),
      columns: columns.join(', ').slice(0, 500),
    })
  return Object.fromEntries([
    ...named.map(({ column, element }) => [column, { to: `/answers/${element}` }]),
    ...(columns.includes('answeredOn') ? [['answeredOn', { to: '/answeredOn', as: 'date' }]] : []),
  ])
}
