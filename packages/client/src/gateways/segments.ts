/** Parts of an address, given as `A/B/C` or `/A/B/C`. A part that would lead elsewhere is refused. */
export const segmentsOf = (gateway: string, option: string, value: string): string[] => {
  const parts = value.replace(/^\/|\/$/g, '').split('/')
  if (parts.every((part) => /^[^\s%;:?#\\]+$/.test(part) && !/^\.{1,2}$/.test(part))) return parts
  throw new TypeError(
    `[${gateway}] Option "${option}" is not part of an address: "${value}". Give names parted by "/".`,
  )
}

/** An address below the base URL. */
export const below = (baseUrl: string, parts: readonly string[]): string =>
  [baseUrl.replace(/\/+$/, ''), ...parts.map(encodeURIComponent)].join('/')
