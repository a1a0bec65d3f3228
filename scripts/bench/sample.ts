/** A service request of about 1.2 KB, as a counter sends it. */
export const sample = {
  service: 'usaha.nib',
  applicant: {
    identity: {
      nik: '9901015708900001',
      name: 'Siti Contoh Rekawati',
      birthPlace: 'Purbalingga',
      birthDate: '1990-08-17',
      sex: 'female',
      address: {
        street: 'Jl. Contoh Nomor 12, Perumahan Teladan',
        rt: '001',
        rw: '002',
        region: '33.03.01.2001',
        postalCode: '53311',
      },
    },
    organization: { name: 'PT Contoh Sejahtera Bersama', nib: '9120001234567' },
    phone: '+6281200001234',
    email: 'siti.contoh@example.invalid',
  },
  documents: [
    {
      type: 'identity-card',
      requirement: 'ktp',
      number: '9901015708900001',
      issuer: 'Dinas Dukcapil',
      issuedOn: '2019-02-03',
    },
    {
      type: 'tax-number',
      requirement: 'npwp',
      number: '0099010157089000',
      issuer: 'Kantor Pajak Contoh',
      issuedOn: '2020-05-06',
    },
    {
      type: 'domicile-letter',
      requirement: 'domisili',
      number: '470/012/2026',
      issuer: 'Desa Contoh',
      issuedOn: '2026-01-05',
      validUntil: '2026-07-05',
    },
    {
      type: 'site-plan',
      requirement: 'denah',
      title: 'Denah lokasi usaha',
      mediaType: 'application/pdf',
      url: 'https://berkas.example.invalid/denah.pdf',
    },
  ],
  inputs: { kbli: '47111', employees: 4, area: 120.5, description: 'Toko kelontong di pinggir jalan raya kecamatan' },
  channel: 'mpp-counter',
  reference: 'PBG-2026-0001',
}

/** The service it asks for, as its provider offers it. */
export const serviceOf = (provider: string) => ({
  id: 'usaha.nib',
  name: { id: 'NIB', en: 'NIB' },
  provider,
  requirements: [],
  procedure: [{ id: 'Ajukan', en: 'Apply' }],
  term: { count: 1, unit: 'working-days' as const },
  fee: { amount: 0 },
  product: { id: 'NIB', en: 'NIB' },
  complaintHandling: { id: 'Loket', en: 'Counter' },
})
