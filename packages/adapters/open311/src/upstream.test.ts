import { read } from '@selaras/adapter'
import { describe, expect, test } from 'vitest'
import { examples } from './__fixtures__/examples.ts'
import { moment, parseMoment } from './moment.ts'
import { Discovery, ReceiptList, RequestList, ServiceDefinition, ServiceList } from './upstream.ts'
import { fromXml, toXml } from './xml.ts'

const readers = {
  services: ServiceList,
  definition: ServiceDefinition,
  receipt: ReceiptList,
  requests: RequestList('+07:00'),
  token: ReceiptList,
  discovery: Discovery,
} as const

const withoutEmpty = (value: unknown) => JSON.parse(JSON.stringify(value, (_key, member) => member ?? undefined))

describe.each(Object.keys(readers) as (keyof typeof readers)[])('the example of %s', (name) => {
  const xml = read(readers[name] as never, fromXml(examples[name].xml))
  const json = read(readers[name] as never, JSON.parse(examples[name].json))

  test('says the same in XML and in JSON, and nothing is unknown', () => {
    expect(withoutEmpty(xml.value)).toEqual(withoutEmpty(json.value))
    expect([...xml.unknown, ...json.unknown]).toEqual([])
    expect(xml.repairs).toEqual([])
    expect([...new Set(json.repairs.map(({ repair }) => repair))]).toEqual(
      JSON.stringify(json.repairs) === '[]' ? [] : ['number-for-text'],
    )
  })

  test('written as XML is read back as it was', () => {
    const root = { services: 'services', definition: 'service_definition', discovery: 'discovery' }[name as string]
    const document = fromXml(examples[name].xml)
    expect(fromXml(toXml(root ?? 'service_requests', document))).toEqual(document)
  })
})

test('the request of the example, field by field', () => {
  const [request] = read(RequestList('+07:00'), fromXml(examples.requests.xml)).value ?? []
  expect(withoutEmpty(request)).toEqual({
    service_request_id: '638344',
    status: 'closed',
    status_notes: 'Laporan ganda.',
    service_name: 'Trotoar',
    service_code: '006',
    requested_datetime: Date.parse('2010-04-14T14:37:38Z'),
    updated_datetime: Date.parse('2010-04-14T14:37:38Z'),
    expected_datetime: Date.parse('2010-04-15T14:37:38Z'),
    address: 'Jl. Contoh 8',
    address_id: '545483',
    zipcode: '94122',
    lat: -6.17511,
    long: 106.865036,
    media_url: 'https://city.example.invalid/638344.jpg',
  })
})

describe('XML', () => {
  const one = '<service_requests><request><status_notes>%</status_notes></request></service_requests>'
  const note = (text: string) => (fromXml(one.replace('%', text)) as { status_notes: unknown }[])?.[0]?.status_notes

  test.each([
    ['a &lt;b&gt; &amp; &quot;c&quot; &apos;d&apos;', `a <b> & "c" 'd'`],
    ['&#65;&#x42;', 'AB'],
    ['&amp;lt;', '&lt;'],
    ['<![CDATA[a < b]]>', 'a < b'],
    ['007', '007'],
    ['', null],
  ])('%s is read', (text, expected) => expect(note(text)).toBe(expected))

  test.each([
    ['a document type', `<!DOCTYPE r [<!ENTITY x "y">]>${one}`],
    ['half a document', one.slice(0, 60)],
    ['two roots', `${one}${one}`],
    ['HTML', '<html><body>Pemeliharaan</body></html>'],
    ['a name of the prototype', '<services><service><__proto__><a>1</a></__proto__></service></services>'],
    ['too deep a document', `<services>${'<a>'.repeat(50)}${'</a>'.repeat(50)}</services>`],
    ['nothing', ''],
  ])('%s is not read', (_name, text) => {
    expect(fromXml(text)).toBeUndefined()
    expect('a' in {}).toBe(false)
  })

  test('keeps whatever text can say, and drops what no XML may hold', () => {
    const text = `<script>"&amp;"</script> 'x' ]]> 😀 baris\nbaru`
    expect(fromXml(toXml('service_requests', [{ status_notes: `\u0000${text}\u001b\ud800\uffff` }]))).toEqual([
      { status_notes: text },
    ])
  })

  test('one or no item is a list all the same', () => {
    expect(fromXml('<services/>')).toEqual([])
    expect(fromXml('<services><service><service_code>1</service_code></service></services>')).toHaveLength(1)
  })
})

describe('dates', () => {
  const at = Date.parse('2026-03-13T03:00:00Z')
  test.each([
    ['2026-03-13T03:00:00Z', at, []],
    ['2026-03-13T10:00:00+07:00', at, []],
    ['2026-03-13T10:00+07:00', at, []],
    ['2026-03-13T03:00:00.000Z', at, []],
    ['2026-03-13T10:00:00', at, ['date-without-zone']],
    ['2026-03-13 10:00:00', at, ['date-without-zone']],
    ['2026-03-13T10:00:00+0700', at, ['date-in-other-form']],
    ['2026-03-13', at - 36_000_000, ['date-without-time']],
    ['1773370800', at, ['epoch-for-date']],
    [1_773_370_800_000, at, ['epoch-for-date']],
    ['', undefined, ['empty-text-for-date']],
    ['kemarin', undefined, ['unreadable-left-out']],
    ['2026-13-45T10:00:00Z', undefined, ['unreadable-left-out']],
    [{}, undefined, ['unreadable-left-out']],
    [null, undefined, []],
  ])('%o', (value, expected, repairs) => {
    const reading = read(moment('+07:00'), value)
    expect(reading.value).toBe(expected)
    expect(reading.repairs.map(({ repair }) => repair)).toEqual(repairs)
  })

  test.each([
    ['2026-03-13T10:00:00 07:00', at],
    ['2026-03-13T10:00:00', undefined],
    ['2026-03-13', undefined],
    ['', undefined],
  ])('a user says %s', (text, expected) => expect(parseMoment(text)).toBe(expected))
})
