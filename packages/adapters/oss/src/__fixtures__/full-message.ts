import type { DeclaredFields } from '../pia.ts'

/** Values that mean something to the mapping; all people and businesses are synthetic. */
const KNOWN: Readonly<Record<string, unknown>> = {
  nib: '9990001234567',
  nama_perseroan: 'PT CONTOH SEJAHTERA',
  status_nib: '01',
  jns_identitas_penanggung_jwb: '01',
  no_identitas_penanggung_jwb: '9901015708900001',
  nama_penanggung_jwb: 'Siti Contoh',
  jenis_id_user_proses: '01',
  no_id_user_proses: '9901015708900001',
  id_izin: 'I-202603100001',
  id_proyek: 'R-202603100001',
  oss_id: 'P-202603100001',
  id_produk: 'K-202603100001',
  kd_izin: '018000000001',
  kd_daerah: '9901000000',
  code: 200,
  kode_status: 200,
  success: true,
  kd_status: '20',
  tgl_status: '2026-03-13 10:00:00',
  file_izin: 'https://berkas.example.invalid/izin.pdf',
}

const ofType = (name: string, type: string): unknown => {
  if (name === 'kode') return type === 'number' ? 200 : '200'
  if (name in KNOWN) return KNOWN[name]
  if (/^kbli/.test(name)) return '01121'
  if (/^(?:tgl|tanggal)_/.test(name)) return '2026-03-10'
  if (type === 'number') return 7
  return type === 'boolean' ? true : '1'
}

export interface FullMessageOptions {
  /** Every number as the empty text, as in the samples of the guide. False when left out. */
  emptyNumbers?: boolean
}

/** A message with every declared field, lists of one. */
export const fullMessage = (declared: DeclaredFields, { emptyNumbers = false }: FullMessageOptions = {}) => {
  const message: Record<string, unknown> = {}
  for (const [path, [type]] of Object.entries(declared)) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    let at = message
    for (const name of names) {
      const inside = at[name]
      at = (Array.isArray(inside) ? inside[0] : inside) as Record<string, unknown>
    }
    if (type === 'object') at[last] = {}
    else if (type === 'object[]') at[last] = [{}]
    else at[last] = emptyNumbers && type === 'number' ? '' : ofType(last, type)
  }
  return message
}
