import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Guarded, parseJson } from './parse-json.ts'
import { DEFAULT_LIMITS } from './scan.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const ruleOf = (result: Guarded) => (result.ok ? 'accepted' : result.issues[0]?.rule)
const rule = (input: Uint8Array | string) => ruleOf(parseJson(input))

describe('accepts', () => {
  it.each([
    ['{}', {}],
    ['[]', []],
    ['null', null],
    ['"a"', 'a'],
    ['-0.5e-3', -0.0005],
    [' \t\r\n{ "a" \n: [ true , false , null ] } ', { a: [true, false, null] }],
    ['{"a":{"a":{"a":1}}}', { a: { a: { a: 1 } } }],
    ['[{"a":1},{"a":1}]', [{ a: 1 }, { a: 1 }]],
    ['["a","a"]', ['a', 'a']],
    ['{"a":"a"}', { a: 'a' }],
    ['{"a":"__proto__"}', { a: '__proto__' }],
    ['{"a":"b\\",\\"a\\":1"}', { a: 'b","a":1' }],
    ['{"A":1,"a":2}', { A: 1, a: 2 }],
    ['{"\\\\u0061":1,"a":2}', { '\\u0061': 1, a: 2 }],
    ['["\\\\u0000"]', ['\\u0000']],
    ['{"":1," ":2}', { '': 1, ' ': 2 }],
    ['{"true":[1,"null"]}', { true: [1, 'null'] }],
    ['"\\ud83d\\ude00"', '\u{1f600}'],
    ['[9007199254740991,-9007199254740991]', [9007199254740991, -9007199254740991]],
  ])('%s', (text, value) => {
    expect(parseJson(text)).toEqual({ ok: true, value })
    expect(parseJson(bytes(text)).ok).toBe(true)
  })

  it('bytes that begin with a byte order mark', () => {
    expect(parseJson(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('{"a":1}')]))).toEqual({ ok: true, value: { a: 1 } })
  })
})

const spaces = ' \n\t\r'.repeat(50)

describe('refuses', () => {
  it.each([
    ['{"a":1,"a":2}', 'json.duplicate-key'],
    ['{"a":1,"\\u0061":2}', 'json.duplicate-key'],
    ['{"\\u0061":1,"\\u0061":2}', 'json.duplicate-key'],
    ['{"/":1,"\\/":2}', 'json.duplicate-key'],
    ['{"a":1,"a":2,"b":"\\u0022\\u0022"}', 'json.duplicate-key'],
    ['{"\u{1f600}":1,"\\ud83d\\ude00":2}', 'json.duplicate-key'],
    ['{"a":{"b":1,"b":2}}', 'json.duplicate-key'],
    ['[[{"a":[],"a":[]}]]', 'json.duplicate-key'],
    ['{"a":{"b":1},"a":2}', 'json.duplicate-key'],
    ['{"a":[{"b":1}],"c":"d","a":2}', 'json.duplicate-key'],
    [`{"a"${spaces}:1,"a"${spaces}:2}`, 'json.duplicate-key'],
    ['{"":1,"":2}', 'json.duplicate-key'],
    ['{"__proto__":{}}', 'json.forbidden-key'],
    ['{"a":[{"constructor":1}]}', 'json.forbidden-key'],
    ['{"prototype":1}', 'json.forbidden-key'],
    ['{"\\u005f_proto__":1}', 'json.forbidden-key'],
    [`{"__proto__"${spaces}:1}`, 'json.forbidden-key'],
    [`{${spaces}"__proto__"${spaces}:1}`, 'json.forbidden-key'],
    ['{"a":1,"__proto__":1}', 'json.forbidden-key'],
    ['{"a":"\\u0000"}', 'json.nul'],
    ['{"\\u0000":1}', 'json.nul'],
    ['["a\\\\\\u0000"]', 'json.nul'],
    ['["\u0000"]', 'json.nul'],
    ['{"a":1}\u0000', 'json.nul'],
    ['9007199254740992', 'json.number'],
    ['[9007199254740993]', 'json.number'],
    ['-9007199254740993', 'json.number'],
    ['{"a":1e16}', 'json.number'],
    ['1e999', 'json.number'],
    ['[-1E+400]', 'json.number'],
    ['9901015708900001', 'json.number'],
  ])('%s: %s', (text, expected) => {
    expect(rule(text)).toBe(expected)
    expect(rule(bytes(text))).toBe(expected)
  })

  it.each([
    ...[
      '',
      ' ',
      '{',
      '}',
      '[',
      ']',
      '"',
      '"a',
      '{"a"}',
      '{"a":}',
      '{"a":1,}',
      '[1,]',
      '[,1]',
      '{,}',
      '{a:1}',
      "{'a':1}",
    ],
    ...[
      '[1 2]',
      '{"a" 1}',
      '{"a":1 "b":2}',
      '[1]]',
      '[}',
      '{]',
      '01',
      '+1',
      '1.',
      '.5',
      '1e',
      '-',
      '--1',
      '0x1',
      'NaN',
    ],
    ...[
      'Infinity',
      'undefined',
      'True',
      'nul',
      'truee',
      '"\\x"',
      '"\\u12"',
      '"a\nb"',
      '"\t"',
      '// a\n1',
      '/**/1',
      '1;',
    ],
    ...['{"a":1}{"a":1}', '\ufeff{}', '[1,2', '{"a":[}', '"\\"', '{1:2}', '{null:1}', '\u00a01'],
  ])('malformed %j', (text) => {
    expect(rule(text)).toBe('json.syntax')
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
  })

  it.each([
    [[0xff], 'json.utf8'],
    [[0x22, 0xc3, 0x28, 0x22], 'json.utf8'],
    [[0x22, 0xc0, 0x80, 0x22], 'json.utf8'],
    [[0x22, 0xed, 0xa0, 0x80, 0x22], 'json.utf8'],
    [[0x22, 0xf4, 0x90, 0x80, 0x80, 0x22], 'json.utf8'],
    [[0x22, 0xe2, 0x82], 'json.utf8'],
    [[0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00], 'json.utf8'],
    [[0x7b, 0x00, 0x7d, 0x00], 'json.nul'],
  ])('bytes %j: %s', (input, expected) => {
    expect(rule(Uint8Array.from(input))).toBe(expected)
    // A refusal leaves no half-read character behind.
    expect(rule(bytes('{}'))).toBe('accepted')
  })
})

describe('limits', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  const limits = { bytes: 100, depth: 3, nodes: 5 }

  it('depth', () => {
    expect(rule(nested(32))).toBe('accepted')
    expect(rule(nested(33))).toBe('json.depth')
    expect(rule('[{"a":'.repeat(17))).toBe('json.depth')
    expect(rule('['.repeat(1_000_000))).toBe('json.depth')
    expect(ruleOf(parseJson('[[[]],[[]]]', limits))).toBe('accepted')
    expect(ruleOf(parseJson('[[[[]]]]', limits))).toBe('json.depth')
  })

  it.each([
    ['[1,2,3,4]', 'accepted'],
    ['[1,2,3,4,5]', 'json.nodes'],
    ['["a","b","c","d"]', 'accepted'],
    ['["a","b","c","d","e"]', 'json.nodes'],
    ['{"a":1,"b":2,"c":3,"d":4}', 'accepted'],
    ['{"a":1,"b":2,"c":3,"d":4,"e":5}', 'json.nodes'],
    ['[true,false,null,-1.5e-2]', 'accepted'],
    ['[true,false,null,true,true]', 'json.nodes'],
    ['[[],[],{},{}]', 'accepted'],
    ['[[],[],{},{},[]]', 'json.nodes'],
    ['{"a":{"b":["null"]},"c":"true"}', 'accepted'],
  ])('values of %s: %s', (text, expected) => {
    expect(ruleOf(parseJson(text, limits))).toBe(expected)
  })

  it('the default number of values, to the last one', () => {
    const list = (length: number) => JSON.stringify(Array.from({ length }, () => null))
    expect(rule(list(DEFAULT_LIMITS.nodes - 1))).toBe('accepted')
    expect(rule(list(DEFAULT_LIMITS.nodes))).toBe('json.nodes')
  })

  it('bytes, however they arrive', () => {
    const text = (length: number) => `"${'a'.repeat(length - 2)}"`
    for (const as of [(value: string) => value, bytes]) {
      expect(rule(as(text(DEFAULT_LIMITS.bytes)))).toBe('accepted')
      expect(rule(as(text(DEFAULT_LIMITS.bytes + 1)))).toBe('json.size')
      expect(ruleOf(parseJson(as(`"${'é'.repeat(49)}"`), limits))).toBe('accepted')
      expect(ruleOf(parseJson(as(`"${'é'.repeat(50)}"`), limits))).toBe('json.size')
    }
    expect(parseJson(text(101), limits)).toMatchObject({ ok: false, problem: 'too-large' })
  })

  it('reads a megabyte of escapes in a moment', () => {
    const escapes = JSON.stringify({ a: '\\"'.repeat(200_000) })
    const start = performance.now()
    expect(rule(escapes)).toBe('accepted')
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

const countOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Object.values(value).reduce((sum: number, inner) => sum + countOf(inner), 0)
    : 1

const unsafe = (value: unknown): boolean => {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER
  if (typeof value === 'string') return value.includes('\u0000')
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([key, inner]) => ['__proto__', 'constructor', 'prototype'].includes(key) || unsafe(key) || unsafe(inner),
  )
}

const ordinary = fc.jsonValue({ maxDepth: 8, stringUnit: 'binary' }).filter((value) => !unsafe(value))

describe('any input', () => {
  it('never throws on bytes, and agrees with JSON.parse whenever it accepts', () => {
    const tokens = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '"b"',
      '1',
      '-',
      'e',
      '.',
      'true',
      'null',
      '\\',
      ' ',
      '\\u0061',
    )
    const soup = fc.array(tokens, { maxLength: 12 }).map((parts) => bytes(parts.join('')))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 64 }), soup), (input) => {
        const result = parseJson(input)
        if (result.ok) expect(result.value).toEqual(JSON.parse(new TextDecoder().decode(input)))
        else expect(result.issues).toHaveLength(1)
      }),
      { numRuns: 5000 },
    )
  })

  it('never refuses ordinary JSON', () => {
    fc.assert(
      fc.property(ordinary, fc.constantFrom(0, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
      }),
      { numRuns: 1000 },
    )
  })

  it('counts exactly the values there are', () => {
    fc.assert(
      fc.property(ordinary, (value) => {
        const nodes = countOf(value)
        const text = JSON.stringify(value)
        expect(parseJson(text, { ...DEFAULT_LIMITS, nodes }).ok).toBe(true)
        expect(ruleOf(parseJson(text, { ...DEFAULT_LIMITS, nodes: nodes - 1 }))).toBe('json.nodes')
      }),
      { numRuns: 1000 },
    )
  })

  it('sees a key that stands twice wherever it stands', () => {
    const key = fc.string({ unit: 'binary', maxLength: 5 }).filter((text) => !unsafe({ [text]: 1 }))
    fc.assert(
      fc.property(key, ordinary, ordinary, fc.nat(9), (name, first, second, depth) => {
        const [literal, one, two] = [name, first, second].map((value) => JSON.stringify(value))
        const text = `${'{"x":['.repeat(depth)}{${literal}:${one},"other key":[],${literal} :${two}}${']}'.repeat(depth)}`
        expect(rule(text)).toBe('json.duplicate-key')
      }),
    )
  })
})

it.each(['"\\ud800"', '{"\\udc00": 1}', '["a\\ud83d"]', '"\ud800"'])('refuses half a character: %j', (text) => {
  expect(parseJson(text)).toMatchObject({ ok: false, issues: [{ rule: 'json.utf8' }] })
})

it('takes a whole character however it is written', () => {
  expect(parseJson('"\\ud83d\\ude00"')).toEqual({ ok: true, value: '😀' })
  expect(parseJson('"😀"')).toEqual({ ok: true, value: '😀' })
})
