// Generated from formats/local-date.ts by `pnpm generate`. Do not edit.
import type { LocalDate } from '../../../formats/local-date.ts'

const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00|0000)'

const LOCAL_DATE_PATTERN = /* @__PURE__ */ (() => new RegExp(
  `^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|${LEAP_YEAR}-02-29)$`,
))()

export const reason = (text: string) =>
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? 'local-date.calendar' : 'local-date.shape'

export const isLocalDate = (text: string): text is LocalDate => LOCAL_DATE_PATTERN.test(text)
