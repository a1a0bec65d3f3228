import { apiKey, createClient } from '@selaras/client'

const { SELARAS_URL = 'http://127.0.0.1:8080', SELARAS_KEY = '' } = process.env
const mall = createClient(SELARAS_URL, { auth: apiKey(SELARAS_KEY) })
const request = await mall.serviceRequests.submit({
  service: 'usaha.nib',
  applicant: { identity: { nik: '9901015708900001', name: 'Siti Contoh' } },
  documents: [{ type: 'identity-card' }],
})
console.log(`${request.id} is ${request.status}`)
for await (const entry of mall.entries.follow({ case: request.id })) console.log(entry.time, entry.type)
