/** On the `init` of a call to a system that may lie inside, as its adapter was told by `allowPrivate`. */
const MAY_LEAD_INSIDE = Symbol.for('selaras.may-lead-inside')

/** Marks a call: its adapter was told that the system may have a private address. */
export const allowInside = (init: RequestInit): RequestInit => Object.assign({ ...init }, { [MAY_LEAD_INSIDE]: true })

/** Whether a call is so marked. */
export const mayLeadInside = (init: RequestInit | undefined): boolean => init !== undefined && MAY_LEAD_INSIDE in init
