import { at, body, type Forgeries, INPUT, named, signature, withHeader, withoutHeader } from './forge.ts'
import { components, keys, parameters } from './forgery-input.ts'

const COVERED = ['Content-Digest', 'Selaras-Audience', 'Content-Type', 'Idempotency-Key']
const FIELDS = [INPUT, 'Signature', ...COVERED]

const fields: Forgeries = [
  ...named(FIELDS, (name) => `no ${name}`, withoutHeader),
  ...named(
    FIELDS,
    (name) => `${name} empty`,
    (name) => withHeader(name, () => ''),
  ),
  ...named(
    FIELDS,
    (name) => `${name} twice`,
    (name) => withHeader(name, (old) => `${old}, ${old}`),
  ),
  ...named(
    FIELDS,
    (name) => `${name} with a character more`,
    (name) => withHeader(name, (old) => `${old}x`),
  ),
  ...named(
    FIELDS,
    (name) => `${name} with a character less`,
    (name) => withHeader(name, (old) => old.slice(0, -1)),
  ),
  ...named(
    FIELDS,
    (name) => `${name} of four kilobytes`,
    (name) => withHeader(name, (old) => old + 'A'.repeat(4096)),
  ),
  ...named(
    [INPUT, 'Signature'],
    (name) => `${name} under another label`,
    (name) => withHeader(name, (old) => old.replace('selaras=', 'sig1=')),
  ),
  ...named(
    [INPUT, 'Signature'],
    (name) => `${name} with a label in front`,
    (name) => withHeader(name, (old) => `forged=1, ${old}`),
  ),
  ...named(
    [INPUT, 'Signature'],
    (name) => `${name} with a label behind`,
    (name) => withHeader(name, (old) => `${old}, forged=1`),
  ),
  ['If-Match that was not signed', withHeader('If-Match', () => '"1"')],
  ['traceparent that was not signed', withHeader('traceparent', () => `00-${'1'.repeat(32)}-${'1'.repeat(16)}-01`)],
  ['an audience nobody has', withHeader('Selaras-Audience', () => 'asing.example.go.id')],
  ['a digest by SHA-512', withHeader('Content-Digest', (old) => old.replace('sha-256', 'sha-512'))],
  ['a digest by MD5', withHeader('Content-Digest', () => 'md5=:AAAAAAAAAAAAAAAAAAAAAA==:')],
  [
    'a weak digest beside the true one',
    withHeader('Content-Digest', (old) => `${old}, md5=:AAAAAAAAAAAAAAAAAAAAAA==:`),
  ],
  ['a content type with a charset', withHeader('Content-Type', (old) => `${old}; charset=utf-8`)],
]

const signatures: Forgeries = [
  ['a signature of nothing', signature(() => Buffer.alloc(0))],
  ['a signature of zeros', signature((bytes) => Buffer.alloc(bytes.length))],
  ['a signature of ones', signature((bytes) => Buffer.alloc(bytes.length, 255))],
  ['a signature cut short', signature((bytes) => bytes.subarray(0, -1))],
  ['a signature with a byte more', signature((bytes) => Buffer.concat([bytes, Buffer.alloc(1)]))],
  ['a signature twice', signature((bytes) => Buffer.concat([bytes, bytes]))],
  [
    'a signature with its halves changed over',
    signature((bytes) => Buffer.concat([bytes.subarray(32), bytes.subarray(0, 32)])),
  ],
  ['the first half of a signature', signature((bytes) => Buffer.concat([bytes.subarray(0, 32), Buffer.alloc(32)]))],
  ['the second half of a signature', signature((bytes) => Buffer.concat([Buffer.alloc(32), bytes.subarray(32)]))],
  ['a signature backwards', signature((bytes) => Buffer.from(bytes).reverse())],
  [
    'a signature in DER',
    signature((bytes) =>
      Buffer.concat([
        Buffer.from('30440220', 'hex'),
        bytes.subarray(0, 32),
        Buffer.from('0220', 'hex'),
        bytes.subarray(32),
      ]),
    ),
  ],
  ['S of Ed25519 plus the order of the group', signature(plusOrder)],
  [
    'a signature in base64url',
    withHeader('Signature', (old) => `selaras=:${Buffer.from(old.slice(9, -1), 'base64').toString('base64url')}_-:`),
  ],
  ['a signature without its padding', withHeader('Signature', (old) => old.replace('==:', ':'))],
  ['a signature as text', withHeader('Signature', (old) => old.replaceAll(':', '"'))],
  ['a signature in a list', withHeader('Signature', (old) => `selaras=(${old.slice(8)})`)],
  ['a signature with a parameter', withHeader('Signature', (old) => `${old};x=1`)],
]

/** Ed25519 adds the order of its group to S: the same point, another signature (RFC 8032, 5.1.7 forbids it). */
function plusOrder(bytes: Buffer): Buffer {
  const order = 2n ** 252n + 27742317777372353535851937790883648493n
  const s = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`) + order
  const tail = Buffer.from(s.toString(16).padStart(64, '0').slice(-64), 'hex').reverse()
  return Buffer.concat([bytes.subarray(0, 32), tail])
}

const targets: Forgeries = [
  ...named(
    ['PUT', 'PATCH', 'DELETE', 'GET', 'HEAD'],
    (method) => `by ${method}`,
    (method) => (wire) => ({ ...wire, method }),
  ),
  ['another host', at((url) => url.replace('://', '://lain.'))],
  ['another port', at((url) => url.replace('.go.id/', '.go.id:8080/'))],
  ['another kind of case', at((url) => url.replace('/complaints', '/surveys'))],
  ['the address of a case', at((url) => `${url}/7777-7777-777W/verify`)],
  ['a slash more', at((url) => `${url}/`)],
  ['two slashes', at((url) => url.replace('/complaints', '//complaints'))],
  ['a letter of the path encoded', at((url) => url.replace('/complaints', '/%63omplaints'))],
  ['the path in capitals', at((url) => url.replace('/complaints', '/COMPLAINTS'))],
  ['a query', at((url) => `${url}?a=1`)],
  ['a query of nothing but a sign', at((url) => `${url}?=`)],
  ['a query with a line end', at((url) => `${url}?a=%0a`)],
]

const bodies: Forgeries = [
  ['no body', body(() => '')],
  ['an empty object', body(() => '{}')],
  ['a space more', body((text) => `${text} `)],
  ['a line end more', body((text) => `${text}\n`)],
  ['a mark of byte order', body((text) => `\u{feff}${text}`)],
  ['a byte less', body((text) => text.slice(0, -1))],
  ['a field twice', body((text) => text.replace('{', '{"title":"Lain",'))],
  ['a field more', body((text) => text.replace('{', '{"extra":1,'))],
  ['another title', body((text) => text.replace('Lampu', 'Lampo'))],
  ['the body twice', body((text) => text + text)],
  ['the body in a list', body((text) => `[${text}]`)],
  ['a letter as its escape', body((text) => text.replace('Lampu', '\\u004campu'))],
]

/** Two hundred and more ways to pass off what somebody else signed, each by one change. */
export const forgeries: Forgeries = [
  ...components,
  ...parameters,
  ...keys,
  ...fields,
  ...signatures,
  ...targets,
  ...bodies,
]
