import { type Forgeries, INPUT, inInput, named } from './forge.ts'
import type { Wire } from './signed-node.ts'

const COMPONENTS = [
  ...['@method', '@authority', '@path', '@query', 'content-digest', 'selaras-audience'],
  ...['content-type', 'idempotency-key'],
]
const PARAMETERS = ['created', 'expires', 'nonce', 'keyid', 'alg']

export const components: Forgeries = [
  ...named(
    COMPONENTS,
    (name) => `${name} not covered`,
    (name) => inInput(new RegExp(`"${name}" ?`), ''),
  ),
  ...named(
    COMPONENTS,
    (name) => `${name} covered twice`,
    (name) => inInput(`"${name}"`, `"${name}" "${name}"`),
  ),
  ...named(
    COMPONENTS,
    (name) => `${name} in capitals`,
    (name) => inInput(`"${name}"`, `"${name.toUpperCase()}"`),
  ),
  ...named(
    COMPONENTS,
    (name) => `${name} as of another message`,
    (name) => inInput(`"${name}"`, `"${name}";req`),
  ),
  ...named(
    COMPONENTS,
    (name) => `${name} as raw bytes`,
    (name) => inInput(`"${name}"`, `"${name}";bs`),
  ),
  ...named(
    COMPONENTS,
    (name) => `${name} as a token`,
    (name) => inInput(`"${name}"`, name.replace('@', '*')),
  ),
  ...named(
    ['@target-uri', '@request-target', '@scheme', '@status', '@query-param', 'date', 'host', '@signature-params'],
    (name) => `${name} covered besides`,
    (name) => inInput('("@method"', `("${name}" "@method"`),
  ),
  ['nothing covered', inInput(/\([^)]*\)/, '()')],
  [
    'components backwards',
    (wire) =>
      inInput(
        /\(([^)]*)\)/,
        `(${COMPONENTS.toReversed()
          .map((name) => `"${name}"`)
          .join(' ')})`,
      )(wire),
  ],
  ['components apart by two spaces', inInput('" "', '"  "')],
]

export const parameters: Forgeries = [
  ...named(
    PARAMETERS,
    (name) => `no ${name}`,
    (name) => inInput(new RegExp(`;${name}=(?:"[^"]*"|[0-9]+)`), ''),
  ),
  ...named(
    PARAMETERS,
    (name) => `${name} without a value`,
    (name) => inInput(new RegExp(`;${name}=(?:"[^"]*"|[0-9]+)`), `;${name}`),
  ),
  ...named(
    PARAMETERS,
    (name) => `${name} as a list`,
    (name) => inInput(new RegExp(`;${name}=("[^"]*"|[0-9]+)`), `;${name}=($1)`),
  ),
  ...named(
    PARAMETERS,
    (name) => `${name} as bytes`,
    (name) => inInput(new RegExp(`;${name}=(?:"[^"]*"|[0-9]+)`), `;${name}=:AAAA:`),
  ),
  ...named(
    PARAMETERS,
    (name) => `${name} in capitals`,
    (name) => inInput(`;${name}=`, `;${name.toUpperCase()}=`),
  ),
  ...named(
    PARAMETERS,
    (name) => `${name} twice, the first one forged`,
    (name) => inInput(new RegExp(`;${name}=`), `;${name}=1;${name}=`),
  ),
  ...named(
    [
      'hmac-sha256',
      'rsa-v1_5-sha256',
      'rsa-pss-sha512',
      'ecdsa-p384-sha384',
      'ed25519ph',
      'none',
      '',
      'ED25519',
      'HS256',
      'EdDSA',
    ],
    (name) => `algorithm "${name}"`,
    (name) => inInput(/alg="[^"]*"/, `alg="${name}"`),
  ),
  [
    'the algorithm of the other curve',
    (wire) =>
      inInput('alg="ed25519"', 'alg="ecdsa-p256-sha256"')(wire) ??
      inInput('alg="ecdsa-p256-sha256"', 'alg="ed25519"')(wire),
  ],
  ...named(
    ['0', '-1', '1', '999999999999999', '1.5', '"1"', '?1', '@1773370800'],
    (value) => `created ${value}`,
    (value) => inInput(/created=[0-9]+/, `created=${value}`),
  ),
  ...named(
    ['0', '-1', '1', '999999999999999', '1.5', '"9999999999"', '?1', '@9999999999'],
    (value) => `expires ${value}`,
    (value) => inInput(/expires=[0-9]+/, `expires=${value}`),
  ),
  ['a second fresher', (wire) => shifted(wire, 'created', 1)],
  ['a second older', (wire) => shifted(wire, 'created', -1)],
  ['expires a second later', (wire) => shifted(wire, 'expires', 1)],
  ['expires a second earlier', (wire) => shifted(wire, 'expires', -1)],
  ...named(
    [
      '',
      '1',
      'A'.repeat(21),
      'A'.repeat(65),
      'A'.repeat(22),
      `${'A'.repeat(22)} `,
      '../../../../../../../../..',
      "' OR 1=1; -- aaaaaaaaaaaaaaa",
    ],
    (value) => `nonce "${value}"`,
    (value) => inInput(/nonce="[^"]*"/, `nonce="${value}"`),
  ),
  ['a parameter nobody knows', inInput(';alg=', ';tag="x";alg=')],
  ['parameters in another order', inInput(/(;created=[0-9]+)(;expires=[0-9]+)/, '$2$1')],
]

const shifted = (wire: Wire, name: string, by: number): Wire | undefined => {
  const value = Number(new RegExp(`${name}=([0-9]+)`).exec(wire.headers.get(INPUT) ?? '')?.[1])
  return inInput(`${name}=${value}`, `${name}=${value + by}`)(wire)
}

export const keys: Forgeries = [
  ...named(
    [
      '',
      '#',
      'x',
      '#x',
      'x#',
      'asing.example.go.id#x',
      '__proto__#x',
      'constructor#name',
      '../mpp#x',
      'http://mpp.example.go.id#x',
    ],
    (value) => `keyid "${value}"`,
    (value) => inInput(/keyid="[^"]*"/, `keyid="${value}"`),
  ),
  ['another participant with this key', inInput(/keyid="[^#]*#/, 'keyid="asing.example.go.id#')],
  [
    'the participant in capitals',
    (wire) =>
      inInput(
        /keyid="[^#]*#/,
        `keyid="${/keyid="([^#]*)#/.exec(wire.headers.get(INPUT) ?? '')?.[1]?.toUpperCase()}#`,
      )(wire),
  ],
  ['a key of the participant that does not exist', inInput(/#[^"]*"/, '#geheim"')],
  ['two participants', inInput('keyid="', 'keyid="asing.example.go.id#')],
  ['a space before the key', inInput('keyid="', 'keyid=" ')],
  ['a space behind the key', inInput(/(keyid="[^"]*)"/, '$1 "')],
]
