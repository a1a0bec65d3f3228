/** Addresses that may call, and how to know the address of a call. */
export interface AllowedCallers {
  /** IPv4 addresses or ranges (`203.0.113.0/24`), or IPv6 addresses in full as the server writes them. */
  addresses: readonly string[]
  /** Address a call came from, as the server or the proxy in front tells it: never a header a caller may write. */
  addressOf: (request: Request) => string | undefined
}

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/

const numberOf = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)

/** Whether a text is an address or range this package can compare. */
export const isAddressRange = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/')
  if (rest.length > 0) return false
  if (IPV4.test(address)) return bits === undefined || (/^\d{1,2}$/.test(bits) && Number(bits) <= 32)
  return bits === undefined && /^[0-9a-f:.]+$/i.test(address) && address.includes(':')
}

const covers = (range: string, address: string): boolean => {
  const [network = '', bits = '32'] = range.split('/')
  if (!IPV4.test(network) || !IPV4.test(address)) return network.toLowerCase() === address.toLowerCase()
  const size = 2 ** (32 - Number(bits))
  return Math.floor(numberOf(network) / size) === Math.floor(numberOf(address) / size)
}

/** Whether a call comes from where it may. A call whose address nobody knows does not. */
export const isAllowed = ({ addresses, addressOf }: AllowedCallers, request: Request): boolean => {
  // Servers that listen on IPv6 write an IPv4 caller as ::ffff:203.0.113.7.
  const address = addressOf(request)
    ?.trim()
    .replace(/^::ffff:(?=\d+\.)/i, '')
  return address !== undefined && address !== '' && addresses.some((range) => covers(range, address))
}
