import type { Model } from '../model/model.ts'
import type { TypeTexts } from './type-texts.ts'
import { docComment } from './words.ts'

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** The named schemas, one exported type each. */
export const typesFile = (model: Model, { texts, helpers }: TypeTexts, banner: string): string => {
  const types = [...model.types].map(([name, original]) => {
    const schema = model.schemas[name] ?? {}
    const own = original === name ? undefined : `\`${original}\``
    const deprecated = schema.deprecated === true ? '@deprecated' : undefined
    const comment = docComment([textOf(schema.title), textOf(schema.description), own, deprecated])
    return `${comment}export type ${name} = ${texts.get(name) ?? 'unknown'}\n`
  })
  const module = types.length === 0 && helpers === '' ? 'export {}\n' : ''
  return `${banner}${types.join('\n')}${helpers === '' ? '' : `\n${helpers}`}${module}`
}
