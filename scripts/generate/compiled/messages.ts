import { messages, type RuleId, ruleIds } from '@selaras/schemas/problem'
import { banner, json } from '../text.ts'
import type { Sliced } from './rules.ts'

/** What any value can break, whatever its schema. */
const general = ruleIds.filter((rule) => rule.startsWith('value.'))

const literal = (rules: readonly RuleId[]) =>
  json(
    Object.fromEntries(ruleIds.filter((rule) => rules.includes(rule)).map((rule) => [rule, messages[rule]])),
  ).trimEnd()

/** Writes the messages of each rule and format apart, so that a bundle holds only those it can need. */
export const messageWriter = () => {
  const groups = new Map<string, Sliced>()
  return {
    /** Name of what the code of a rule or a format can have to say. */
    nameFor: (sliced: Sliced): string => {
      const id = `${sliced.module} ${sliced.name}`
      groups.set(id, groups.get(id) ?? sliced)
      return `messages.${(groups.get(id) as Sliced).alias}`
    },
    file: (): string =>
      [
        banner('problem/messages.ts'),
        "import type { Messages } from '../problem/write-issue.ts'",
        `\nexport const general: Messages = ${literal(general)}`,
        ...[...groups.values()].map(({ alias, names }) => `\nexport const ${alias}: Messages = ${literal(names)}`),
        '',
      ].join('\n'),
  }
}
