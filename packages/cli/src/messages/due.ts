const id = {
  'help.due': 'Hitung jatuh tempo suatu jangka waktu, beserta alasannya',
  'help.option.term': 'Jangka waktu: "14 hari kerja", "30 hari kalender", "3 jam kerja", "24 jam", "3×24 jam"',
  'help.option.from': 'Waktu mulai, dengan zona: 2026-03-13T10:00:00+07:00',
  'help.option.clock-policy': 'Kebijakan jangka waktu: kode atau berkas JSON atau YAML (bawaan: five-day-week)',
  'help.option.zone': 'Zona kantor (bawaan: menurut kebijakan)',
  'help.option.strict': 'Tolak tahun yang keputusan hari liburnya belum ada',
  'help.option.explain-days': 'Sebutkan tiap hari: dihitung atau dilewati, menurut keputusan mana',
  'argument.term': 'jangka waktu',
  'argument.time': 'waktu',
  'argument.policy': 'kode|berkas',
  'error.option-invalid': 'Nilai "{value}" untuk {word} tidak dapat dipakai. {issues}',
  'error.policy-unknown':
    'Kebijakan "{value}" tidak ada. Pilih: {choices}; atau sebutkan berkas, misalnya ./kebijakan.json.{maybe}',
  'error.clock-policy': 'Kebijakan "{file}" harus diperbaiki:\n{issues}',
  'due.answer': 'Jatuh tempo: {due}\n',
  'due.policy': 'Kebijakan: {policy} ({id}), zona {zone}\n',
}

const en: Record<keyof typeof id, string> = {
  'help.due': 'Compute when a term ends, and why',
  'help.option.term': 'The term: "14 working days", "30 calendar days", "3 working hours", "24 hours", "3×24 hours"',
  'help.option.from': 'When it starts, with a zone: 2026-03-13T10:00:00+07:00',
  'help.option.clock-policy': 'Policy of terms: an id, or a JSON or YAML file (default: five-day-week)',
  'help.option.zone': "Zone of the office (default: the policy's)",
  'help.option.strict': 'Refuse a year whose decree is not on file',
  'help.option.explain-days': 'Tell of each day: counted or skipped, by which decree',
  'argument.term': 'term',
  'argument.time': 'time',
  'argument.policy': 'id|file',
  'error.option-invalid': 'Value "{value}" for {word} cannot be used. {issues}',
  'error.policy-unknown':
    'There is no policy "{value}". Choose: {choices}; or name a file, such as ./policy.json.{maybe}',
  'error.clock-policy': 'The policy "{file}" must be mended:\n{issues}',
  'due.answer': 'Due: {due}\n',
  'due.policy': 'Policy: {policy} ({id}), zone {zone}\n',
}

/** What `selaras due` says. */
export const dueMessages = { id, en }
