/** Words too common to tell one report from another (*kata hambat*), as they are spoken and typed. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `ada adalah agar aja akan aku anda apa apakah atas atau bagi bahwa bapak banget belum biar bila bisa buat bukan
  dah dan dapat dari dekat dengan di dia dong dulu gak hal halo hanya harap hari harus ibu ini itu iya jadi jika juga
  kak kalau kalo kami kamu kapan karena kasih ke kepada kita kok lagi lah lalu maaf mana masih mau mereka min minta
  mohon nan nya oleh orang pada pagi pak para pun pula saat saja sama sampai sangat saya se sebab sebagai sebelum
  secara sedang sehingga sejak selalu selamat semua seperti serta setiap siang sini situ sore suatu sudah supaya
  tapi telah tentang terima terlalu tersebut terus tetapi tiap tidak tolong untuk ya yaitu yang yg`.split(/\s+/),
)
