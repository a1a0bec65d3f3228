/** One region of the example: real codes, so that routing by region means something. */
export interface Region {
  key: 'purbalingga' | 'batang' | 'jakarta'
  mall: string
  /** Begins every reference of the region. */
  prefix: string
  /** Regency or city code, and how many districts it has. */
  regencies: readonly (readonly [code: string, districts: number])[]
  birthPlaces: readonly string[]
}

export const purbalingga: Region = {
  key: 'purbalingga',
  mall: 'mpp.purbalingga.selaras.example',
  prefix: 'PBG',
  regencies: [['33.03', 18]],
  birthPlaces: ['Purbalingga', 'Purbalingga', 'Banyumas', 'Cilacap', 'Banjarnegara', 'Pemalang'],
}

export const batang: Region = {
  key: 'batang',
  mall: 'mpp.batang.selaras.example',
  prefix: 'BTG',
  regencies: [['33.25', 15]],
  birthPlaces: ['Batang', 'Batang', 'Pekalongan', 'Kendal', 'Semarang', 'Pemalang'],
}

export const jakarta: Region = {
  key: 'jakarta',
  mall: 'mpp.jakarta.selaras.example',
  prefix: 'JKT',
  regencies: [
    ['31.71', 8],
    ['31.72', 6],
    ['31.73', 8],
    ['31.74', 10],
    ['31.75', 10],
  ],
  birthPlaces: ['Jakarta', 'Jakarta', 'Bogor', 'Padang', 'Medan', 'Surabaya', 'Makassar', 'Yogyakarta'],
}
