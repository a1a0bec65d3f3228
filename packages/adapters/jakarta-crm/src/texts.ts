import { say } from '@selaras/adapter'

/** What the errors of this adapter say beside those every adapter shares. */
export const texts = {
  noList: say(
    'CRM menjawab sesuatu selain daftar laporan.',
    'Upstream answered something other than a list of reports.',
  ),
} as const
