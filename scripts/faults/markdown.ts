export const writeFindings = (_: unknown, __: unknown) => {}
