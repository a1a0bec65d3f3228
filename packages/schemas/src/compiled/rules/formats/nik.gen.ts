// Generated from formats/nik.ts by `pnpm generate`. Do not edit.

export const reason = (text: string) => {
  if (!/^[0-9]*$/.test(text)) return 'nik.digits'
  if (text.length !== 16) return 'nik.length'
  return text.endsWith('0000') ? 'nik.serial' : 'nik.birth-date'
}

export const sexIn = (nik: string): 'male' | 'female' => (Number(nik[6]) < 4 ? 'male' : 'female')

export const isBornOn = (nik: string, date: string): boolean =>
  Number(nik[6]) % 4 === Number(date[8]) &&
  nik[7] === date[9] &&
  nik[8] === date[5] &&
  nik[9] === date[6] &&
  nik[10] === date[2] &&
  nik[11] === date[3]
