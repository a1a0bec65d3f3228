import {
  createSurveyTally,
  type SatisfactionIndex,
  SURVEY_ELEMENTS,
  type SurveyTally,
  type SurveyWeighting,
} from '@selaras/rules'
import { surveyElementLabels } from '@selaras/schemas'
import { type Issue, issueOf, type Language } from '@selaras/schemas/problem'
import type { MessageKey, Say } from '../messages.ts'
import { write } from '../output.ts'
import { Unusable } from '../unusable.ts'
import { checkFile } from '../validate/check-file.ts'
import { type FieldMap, readFieldMap } from '../validate/field-map.ts'
import type { Check } from '../validate/find-check.ts'
import { findFiles, STDIN } from '../validate/find-files.ts'
import type { Findings } from '../validate/findings.ts'
import { textReport } from '../validate/report/text.ts'
import { elementColumns } from './element-columns.ts'

export interface SurveyOptions {
  /** CSV, NDJSON, JSON, or `-`. */
  file: string
  weighting: SurveyWeighting
  /** File of the field map for CSV. */
  map: string | undefined
  isJson: boolean
  language: Language
  say: Say
}

type Tree = Record<string, unknown>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Cells of a table are text. */
const numbersIn = (answers: Tree): Tree =>
  Object.fromEntries(
    Object.entries(answers).map(([name, cell]) => [
      name,
      typeof cell === 'string' && /^[0-9]{1,15}$/.test(cell) ? Number(cell) : cell,
    ]),
  )

/** Counts a value of the file: a whole survey, or its nine answers alone. */
const count = (tally: SurveyTally, value: unknown, isTable: boolean): readonly Issue[] => {
  if (!isTree(value)) return [issueOf('value.type', [], { expected: { id: 'objek { }', en: 'an object { }' } })]
  const { answers, answeredOn: day, ...rest } = value
  const answeredOn = day === undefined ? {} : { answeredOn: day as string }
  if (answers !== undefined && !isTree(answers))
    return [issueOf('value.type', ['answers'], { expected: { id: 'objek { }', en: 'an object { }' } })]
  if (answers) return tally.add({ answers: isTable ? numbersIn(answers) : answers, ...answeredOn })
  const issues = tally.add({ answers: rest, ...answeredOn })
  return issues.map((issue) => ({ ...issue, pointer: issue.pointer.replace(/^\/answers/, '') }))
}

const mapFor = async ({ file, map, language }: SurveyOptions): Promise<FieldMap | undefined> => {
  if (map !== undefined) {
    await findFiles([map])
    return readFieldMap(map, language)
  }
  return file !== STDIN && /\.csv$/i.test(file) ? elementColumns(file) : undefined
}

const asText = (index: SatisfactionIndex, { language, say }: SurveyOptions): string =>
  [
    say('survey.index', {
      index: index.index.toFixed(2),
      maximum: index.maximum,
      grade: index.grade,
      word: index.word[language],
    }),
    say('survey.counted', { respondents: index.respondents, weighting: index.weighting }),
    index.period ? say('survey.period', index.period) : '',
    ...SURVEY_ELEMENTS.map((element) =>
      say('survey.element', {
        name: surveyElementLabels[element]?.[language] ?? element,
        mean: index.elements[element].mean.toFixed(2),
      }),
    ),
  ].join('')

const tell = async (index: SatisfactionIndex | undefined, findings: Findings, options: SurveyOptions) => {
  const { file, isJson, language, say } = options
  const refused = findings.invalid.length
  if (isJson) {
    const problems = findings.invalid.map(({ line, item, issues }) => ({ file, line, ...(item && { item }), issues }))
    return write(process.stdout, `${JSON.stringify({ ...index, refused, problems }, null, 2)}\n`)
  }
  const report = textReport({ schema: 'satisfaction-survey', version: '', language, say })
  const lines = findings.invalid.map(({ issues, ...place }) => report.invalid({ file, ...place }, issues))
  await write(process.stderr, lines.join('') + (refused > 0 ? say('survey.refused', { count: refused }) : ''))
  if (index) await write(process.stdout, asText(index, options))
}

/** `selaras survey`: the index over a file, in one pass. Answers the exit code: 0 all counted, 1 some were not. */
export const survey = async (options: SurveyOptions): Promise<number> => {
  const { file, weighting } = options
  await findFiles([file])
  const map = await mapFor(options)
  const tally = createSurveyTally()
  const check: Check = (read) => (read.ok ? count(tally, read.value, map !== undefined) : read.issues)
  const findings = await checkFile(file, map, check)
  if (findings.error) throw new Unusable(findings.error.key as MessageKey, findings.error.parameters)
  if (findings.values === 0) throw new Unusable('error.survey-empty', { file })
  await tell(tally.result(weighting), findings, options)
  return findings.invalid.length === 0 ? 0 : 1
}
