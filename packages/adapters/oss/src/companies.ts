/** A synthetic business of the sandbox. */
export interface Company {
  nib: string
  name: string
  /** PIA list 14; `01` active when left out. */
  status?: string
  /** NIK of the person in charge; synthetic, begins with 99. */
  nik: string
  person: string
  /** `YYYY-MM-DD`. */
  issuedOn: string
  /** `YYYY-MM-DD`; left out when nothing has changed since. */
  changedOn?: string
  /** Business classifications, five digits. */
  kbli: readonly string[]
}

const company = (nib: string, rest: Omit<Company, 'nib'>): Company => ({ nib, ...rest })

/** Businesses nobody ever ran. */
export const syntheticCompanies: readonly Company[] = [
  company('9990001234567', {
    name: 'PT CONTOH SEJAHTERA',
    nik: '9901015708900001',
    person: 'Siti Contoh',
    issuedOn: '2026-03-10',
    kbli: ['01121', '47111'],
  }),
  company('9990001234568', {
    name: 'CV Percobaan Makmur',
    nik: '9901011203850002',
    person: 'Budi Percobaan Santoso',
    issuedOn: '2025-07-01',
    changedOn: '2026-01-15',
    kbli: ['56101'],
  }),
  company('9990001234569', {
    name: 'Warung Beku Contoh',
    status: '05',
    nik: '9901011203850002',
    person: 'Budi Percobaan Santoso',
    issuedOn: '2022-02-02',
    kbli: ['56103'],
  }),
]

/** A business as OSS sends it. `quirks` are those the samples of its own guide show. */
export const dataNibOf = (company: Company, quirks: boolean) => ({
  nib: company.nib,
  tgl_pengajuan_nib: company.issuedOn,
  tgl_terbit_nib: company.issuedOn,
  tgl_perubahan_nib: company.changedOn ?? '',
  oss_id: `P-${company.nib}`,
  jenis_pelaku_usaha: '02',
  nama_perseroan: company.name,
  total_modal_dasar: quirks ? '' : 0,
  nilai_pmdn: quirks ? '' : 0,
  penanggung_jwb: [
    {
      flag_asing: 'N',
      jns_identitas_penanggung_jwb: '01',
      no_identitas_penanggung_jwb: company.nik,
      nama_penanggung_jwb: company.person,
      ...(quirks && { catatan_percobaan: '' }),
    },
  ],
  data_proyek: company.kbli.map((kbli, at) => ({
    id_proyek: `R-${company.nib}${at}`,
    kbli: quirks ? Number(kbli) : kbli,
    jumlah_investasi: quirks ? '' : 0,
  })),
  data_checklist: [{ id_izin: `I-${company.nib}`, jenis_izin: '02', [quirks ? 'nm_ dokumen' : 'nm_dokumen']: 'NIB' }],
  jenis_id_user_proses: '01',
  no_id_user_proses: company.nik,
  status_nib: company.status ?? '01',
  tipe_dokumen: '1',
})
