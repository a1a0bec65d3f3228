export const service = {
  id: 'usaha.reklame',
  name: { id: 'Izin reklame', en: 'Billboard permit' },
  provider: 'dinas.example.id',
  requirements: [],
  procedure: [{ id: 'Ajukan di loket', en: 'Apply at the counter' }],
  term: { count: 14, unit: 'working-days' as const },
  fee: { amount: 150_000 },
  product: { id: 'Izin reklame', en: 'Billboard permit' },
  complaintHandling: { id: 'Loket pengaduan', en: 'Complaint counter' },
}
