interface Person {
  nik: string
  birthDate?: string | undefined
  sex?: string | undefined
}

/** Day of birth on a card of a woman, raised by 40: its tens are raised by 4. */
const RAISED = 4
const TENS_OF_A_WOMAN = '4'.charCodeAt(0)

const isSameDay = (nik: string, date: string, raised: number) =>
  nik.charCodeAt(6) - raised === date.charCodeAt(8) &&
  nik.charCodeAt(7) === date.charCodeAt(9) &&
  nik.charCodeAt(8) === date.charCodeAt(5) &&
  nik.charCodeAt(9) === date.charCodeAt(6) &&
  nik.charCodeAt(10) === date.charCodeAt(2) &&
  nik.charCodeAt(11) === date.charCodeAt(3)

/**
 * The rules of a citizen identity on its digits alone. `true` is beyond doubt where NIK and date have their forms;
 * `false` says only that the rules themselves must look.
 */
export const agreesWithNik = (value: unknown): boolean => {
  const { nik, birthDate, sex } = value as Person
  const isWoman = nik.charCodeAt(6) >= TENS_OF_A_WOMAN
  if (sex !== undefined && (sex === 'female') !== isWoman) return false
  return birthDate === undefined || isSameDay(nik, birthDate, isWoman ? RAISED : 0)
}

/** Whether a code unit is a visible ASCII character; of others nothing is said. */
export const isVisible = (code: number): boolean => code > 32 && code < 127
