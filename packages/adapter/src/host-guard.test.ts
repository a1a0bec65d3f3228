import { describe, expect, test } from 'vitest'
import { parseBaseUrl } from './base-url.ts'
import { fetchOnly, isPrivateHost } from './host-guard.ts'

describe('isPrivateHost', () => {
  test.each([
    'http://localhost:8080',
    'http://sandbox.localhost',
    'http://backend',
    'http://printer.local.',
    'http://127.0.0.1',
    'http://0x7f.1',
    'http://2130706433',
    'http://10.20.30.40',
    'http://172.16.0.1',
    'http://172.31.255.255',
    'http://192.168.1.1',
    'http://169.254.169.254',
    'http://100.64.0.1',
    'http://0.0.0.0',
    'http://255.255.255.255',
    'http://168.63.129.16',
    'http://[::1]',
    'http://[::ffff:10.0.0.1]',
    'http://[64:ff9b::7f00:1]',
    'http://[2002:7f00:1::]',
    'http://[fd00::1]',
    'http://[fe80::1]',
  ])('%s is', (address) => {
    expect(isPrivateHost(new URL(address))).toBe(true)
  })

  test.each([
    'https://api-splp.layanan.go.id',
    'https://acme.example.invalid',
    'http://8.8.8.8',
    'http://172.32.0.1',
    'http://100.128.0.1',
    'http://[2606:4700::1111]',
  ])('%s is not', (address) => {
    expect(isPrivateHost(new URL(address))).toBe(false)
  })
})

test('a private base address is refused unless it is allowed', () => {
  expect(() => parseBaseUrl('acme', 'http://10.1.2.3/ws')).toThrow(
    '[acme] Option "baseUrl" leads to a private address; set "allowPrivate"',
  )
  expect(parseBaseUrl('acme', 'http://10.1.2.3/ws', { allowPrivate: true }).host).toBe('10.1.2.3')
})

test('fetchOnly reaches the given origins and no other, and follows no redirect', async () => {
  const calls: unknown[][] = []
  const inner = (async (...call: unknown[]) => {
    calls.push(call)
    return new Response('')
  }) as unknown as typeof fetch
  const only = fetchOnly('acme', [new URL('https://acme.example.invalid/v1')], inner)
  await only('https://acme.example.invalid/v2', { method: 'POST' })
  expect(calls).toEqual([['https://acme.example.invalid/v2', { method: 'POST', redirect: 'error' }]])
  for (const address of ['http://acme.example.invalid/v1', 'https://acme.example.invalid:8443', 'https://evil.invalid'])
    await expect(only(address)).rejects.toMatchObject({ code: 'configuration', adapter: 'acme' })
  await expect(only(new Request('https://evil.invalid'))).rejects.toMatchObject({ code: 'configuration' })
  expect(calls).toHaveLength(1)
})
