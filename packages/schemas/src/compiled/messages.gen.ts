// Generated from problem/messages.ts by `pnpm generate`. Do not edit.
import type { Messages } from '../problem/write-issue.ts'

export const general: Messages = {
  "value.missing": {
    "message": {
      "id": "Wajib diisi.",
      "en": "Required."
    },
    "hint": {
      "id": "Tambahkan isian ini.",
      "en": "Add this field."
    }
  },
  "value.type": {
    "message": {
      "id": "Jenis nilai salah.",
      "en": "Wrong type of value."
    },
    "hint": {
      "id": "Kirim {expected}.",
      "en": "Send {expected}."
    }
  },
  "value.unknown-field": {
    "message": {
      "id": "Isian \"{field}\" tidak dikenal.",
      "en": "Unknown field \"{field}\"."
    },
    "hint": {
      "id": "Hapus, atau pindahkan ke extensions di bawah identitas peserta Anda.",
      "en": "Remove it, or move it to extensions under your participant id."
    }
  },
  "value.not-listed": {
    "message": {
      "id": "Nilai tidak ada dalam daftar.",
      "en": "Value is not in the list."
    },
    "hint": {
      "id": "Pilih salah satu: {options}.",
      "en": "Choose one of: {options}."
    }
  },
  "value.too-small": {
    "message": {
      "id": "Nilai terlalu pendek atau terlalu kecil.",
      "en": "Too short or too small."
    },
    "hint": {
      "id": "Paling sedikit {minimum}.",
      "en": "At least {minimum}."
    }
  },
  "value.too-big": {
    "message": {
      "id": "Nilai terlalu panjang atau terlalu besar.",
      "en": "Too long or too big."
    },
    "hint": {
      "id": "Paling banyak {maximum}.",
      "en": "At most {maximum}."
    }
  },
  "value.pattern": {
    "message": {
      "id": "Bentuk nilai tidak sesuai.",
      "en": "The value does not have the right form."
    },
    "hint": {
      "id": "Ikuti pola {pattern}.",
      "en": "Follow the pattern {pattern}."
    }
  },
  "value.invalid": {
    "message": {
      "id": "Nilai tidak sah.",
      "en": "Invalid value."
    },
    "hint": {
      "id": "Periksa isian ini pada skema.",
      "en": "Check this field against the schema."
    }
  }
}

export const neighbourhoodReason: Messages = {
  "neighbourhood.digits": {
    "message": {
      "id": "RT atau RW harus tiga angka.",
      "en": "An RT or RW has three digits."
    },
    "hint": {
      "id": "Contoh: 002; pakai angka nol, bukan huruf O.",
      "en": "For example 002; write the digit zero, not the letter O."
    }
  }
}

export const regionCodeReason: Messages = {
  "region-code.dots": {
    "message": {
      "id": "Kode wilayah harus bertitik.",
      "en": "A region code has dots."
    },
    "hint": {
      "id": "Tulis 33.03, bukan 3303.",
      "en": "Write 33.03, not 3303."
    }
  },
  "region-code.shape": {
    "message": {
      "id": "Kode wilayah tidak sah.",
      "en": "Not a region code."
    },
    "hint": {
      "id": "Bentuknya pp, pp.kk, pp.kk.cc, atau pp.kk.cc.dddd.",
      "en": "The form is pp, pp.kk, pp.kk.cc or pp.kk.cc.dddd."
    }
  }
}

export const postalCodeReason: Messages = {
  "postal-code.shape": {
    "message": {
      "id": "Kode pos harus lima angka.",
      "en": "A postal code has five digits."
    },
    "hint": {
      "id": "Contoh: 53311.",
      "en": "For example 53311."
    }
  }
}

export const participantIdReason: Messages = {
  "participant-id.case": {
    "message": {
      "id": "Identitas peserta memakai huruf kecil.",
      "en": "A participant id is in lower case."
    },
    "hint": {
      "id": "Ubah ke huruf kecil.",
      "en": "Change it to lower case."
    }
  },
  "participant-id.shape": {
    "message": {
      "id": "Identitas peserta harus nama domain.",
      "en": "A participant id is a domain name."
    },
    "hint": {
      "id": "Contoh: mpp.purbalinggakab.go.id.",
      "en": "For example mpp.purbalinggakab.go.id."
    }
  }
}

export const participantIdRule: Messages = {
  "participant-id.shape": {
    "message": {
      "id": "Identitas peserta harus nama domain.",
      "en": "A participant id is a domain name."
    },
    "hint": {
      "id": "Contoh: mpp.purbalinggakab.go.id.",
      "en": "For example mpp.purbalinggakab.go.id."
    }
  }
}

export const localDateReason: Messages = {
  "local-date.shape": {
    "message": {
      "id": "Tanggal harus YYYY-MM-DD.",
      "en": "A date is YYYY-MM-DD."
    },
    "hint": {
      "id": "Contoh: 2026-03-13.",
      "en": "For example 2026-03-13."
    }
  },
  "local-date.calendar": {
    "message": {
      "id": "Tanggal itu tidak ada di kalender.",
      "en": "That day is not in the calendar."
    },
    "hint": {
      "id": "Periksa hari dan bulan.",
      "en": "Check day and month."
    }
  }
}

export const agreementRule: Messages = {
  "agreement.parties": {
    "message": {
      "id": "Pemberi dan penerima perjanjian sama.",
      "en": "Grantor and grantee are the same."
    },
    "hint": {
      "id": "Sebut dua peserta yang berbeda.",
      "en": "Name two different participants."
    }
  },
  "agreement.validity": {
    "message": {
      "id": "Perjanjian berakhir sebelum mulai.",
      "en": "The agreement ends before it begins."
    },
    "hint": {
      "id": "Periksa validFrom dan validUntil.",
      "en": "Check validFrom and validUntil."
    }
  }
}

export const nikReason: Messages = {
  "nik.digits": {
    "message": {
      "id": "NIK hanya berisi angka.",
      "en": "A NIK has digits only."
    },
    "hint": {
      "id": "Tulis 16 angka tanpa huruf, spasi, atau tanda baca.",
      "en": "Write 16 digits without letters, spaces or punctuation."
    }
  },
  "nik.length": {
    "message": {
      "id": "NIK harus 16 angka.",
      "en": "A NIK has 16 digits."
    },
    "hint": {
      "id": "Periksa angka yang kurang atau lebih pada KTP.",
      "en": "Look for the missing or extra digit on the card."
    }
  },
  "nik.birth-date": {
    "message": {
      "id": "Tanggal lahir dalam NIK tidak ada.",
      "en": "The birth date inside the NIK does not exist."
    },
    "hint": {
      "id": "Angka 7-12 adalah HHBBTT; hari ditambah 40 bagi perempuan.",
      "en": "Digits 7-12 are DDMMYY; the day is raised by 40 for a woman."
    }
  },
  "nik.serial": {
    "message": {
      "id": "Nomor urut NIK tidak boleh 0000.",
      "en": "The serial of a NIK is never 0000."
    },
    "hint": {
      "id": "Periksa empat angka terakhir pada KTP.",
      "en": "Check the last four digits on the card."
    }
  }
}

export const citizenIdentityRule: Messages = {
  "citizen-identity.birth-date": {
    "message": {
      "id": "Tanggal lahir tidak cocok dengan NIK.",
      "en": "The birth date does not agree with the NIK."
    },
    "hint": {
      "id": "Samakan tanggal lahir dengan KTP.",
      "en": "Make it the birth date on the card."
    }
  },
  "citizen-identity.sex": {
    "message": {
      "id": "Jenis kelamin tidak cocok dengan NIK.",
      "en": "The sex does not agree with the NIK."
    },
    "hint": {
      "id": "Hari lahir dalam NIK perempuan ditambah 40; periksa NIK atau jenis kelamin.",
      "en": "The birth day in a woman's NIK is raised by 40; check the NIK or the sex."
    }
  }
}

export const nibReason: Messages = {
  "nib.shape": {
    "message": {
      "id": "NIB harus 13 angka.",
      "en": "A NIB has 13 digits."
    },
    "hint": {
      "id": "Salin NIB dari OSS tanpa spasi.",
      "en": "Copy the NIB from OSS without spaces."
    }
  }
}

export const phoneNumberReason: Messages = {
  "phone-number.international": {
    "message": {
      "id": "Nomor telepon harus bentuk internasional.",
      "en": "A phone number is in international form."
    },
    "hint": {
      "id": "Ganti 0 di depan dengan +62, tanpa spasi.",
      "en": "Replace the leading 0 by +62, without spaces."
    }
  },
  "phone-number.shape": {
    "message": {
      "id": "Nomor telepon tidak sah.",
      "en": "Not a phone number."
    },
    "hint": {
      "id": "Contoh: +6281234567890.",
      "en": "For example +6281234567890."
    }
  }
}

export const trackingNumberReason: Messages = {
  "tracking-number.shape": {
    "message": {
      "id": "Nomor pelacakan harus 12 karakter dalam tiga kelompok.",
      "en": "A tracking number has 12 symbols in three groups."
    },
    "hint": {
      "id": "Contoh: 7K3M-9Q2D-X4TV; tanpa huruf I, L, O, U.",
      "en": "For example 7K3M-9Q2D-X4TV; never I, L, O or U."
    }
  }
}

export const trackingNumberRule: Messages = {
  "tracking-number.check": {
    "message": {
      "id": "Nomor pelacakan salah ketik.",
      "en": "The tracking number is mistyped."
    },
    "hint": {
      "id": "Bandingkan tiap karakter dengan tanda terima.",
      "en": "Compare every symbol with the receipt."
    }
  }
}

export const instantReason: Messages = {
  "instant.shape": {
    "message": {
      "id": "Waktu harus RFC 3339.",
      "en": "A time is RFC 3339."
    },
    "hint": {
      "id": "Contoh: 2026-03-13T10:00:00+07:00.",
      "en": "For example 2026-03-13T10:00:00+07:00."
    }
  },
  "instant.zone": {
    "message": {
      "id": "Waktu tanpa zona.",
      "en": "The time has no zone."
    },
    "hint": {
      "id": "Tambahkan +07:00 (WIB), +08:00 (WITA), +09:00 (WIT), atau Z.",
      "en": "Add +07:00 (WIB), +08:00 (WITA), +09:00 (WIT) or Z."
    }
  },
  "instant.calendar": {
    "message": {
      "id": "Waktu itu tidak ada.",
      "en": "That time does not exist."
    },
    "hint": {
      "id": "Periksa tanggal, jam, dan zona.",
      "en": "Check date, hour and zone."
    }
  }
}

export const complaintRule: Messages = {
  "complaint.anonymous": {
    "message": {
      "id": "Laporan anonim tidak memuat pelapor.",
      "en": "An anonymous report names no reporter."
    },
    "hint": {
      "id": "Hapus reporter, atau ubah anonymous menjadi false.",
      "en": "Remove reporter, or set anonymous to false."
    }
  },
  "complaint.reporter": {
    "message": {
      "id": "Laporan ini harus memuat pelapor.",
      "en": "This report must name its reporter."
    },
    "hint": {
      "id": "Isi reporter, atau ubah anonymous menjadi true.",
      "en": "Fill in reporter, or set anonymous to true."
    }
  }
}

export const consentRule: Messages = {
  "consent.validity": {
    "message": {
      "id": "Persetujuan berakhir sebelum diberikan.",
      "en": "The consent ends before it is given."
    },
    "hint": {
      "id": "Samakan validUntil atau givenAt dengan bukti persetujuan.",
      "en": "Correct validUntil or givenAt from the record of the consent."
    }
  },
  "consent.withdrawal": {
    "message": {
      "id": "Persetujuan ditarik sebelum diberikan.",
      "en": "The consent is withdrawn before it is given."
    },
    "hint": {
      "id": "Periksa withdrawnAt dan zonanya.",
      "en": "Check withdrawnAt and its zone."
    }
  }
}

export const directoryDocumentRule: Messages = {
  "directory.participant-repeated": {
    "message": {
      "id": "Peserta muncul dua kali di direktori.",
      "en": "The participant stands twice in the directory."
    },
    "hint": {
      "id": "Sisakan satu.",
      "en": "Keep one."
    }
  },
  "directory.validity": {
    "message": {
      "id": "Direktori berakhir sebelum terbit.",
      "en": "The directory expires before it is issued."
    },
    "hint": {
      "id": "Periksa issuedAt dan expiresAt.",
      "en": "Check issuedAt and expiresAt."
    }
  }
}

export const dispositionRule: Messages = {
  "disposition.unit": {
    "message": {
      "id": "Disposisi di dalam satu instansi harus menyebut unit.",
      "en": "A disposition within one agency names the unit."
    },
    "hint": {
      "id": "Isi unit, atau ganti to dengan instansi lain.",
      "en": "Fill in unit, or make another agency the receiver."
    }
  }
}

export const serviceIdReason: Messages = {
  "service-id.shape": {
    "message": {
      "id": "Kode layanan tidak sah.",
      "en": "Not a service id."
    },
    "hint": {
      "id": "Kata huruf kecil dipisah titik, contoh usaha.nib.",
      "en": "Lower-case words separated by dots, such as usaha.nib."
    }
  }
}

export const serviceIdRule: Messages = {
  "service-id.shape": {
    "message": {
      "id": "Kode layanan tidak sah.",
      "en": "Not a service id."
    },
    "hint": {
      "id": "Kata huruf kecil dipisah titik, contoh usaha.nib.",
      "en": "Lower-case words separated by dots, such as usaha.nib."
    }
  }
}

export const jointServiceRule: Messages = {
  "joint-service.leg-repeated": {
    "message": {
      "id": "Kode bagian muncul dua kali.",
      "en": "The code of a leg stands twice."
    },
    "hint": {
      "id": "Beri tiap bagian kode sendiri.",
      "en": "Give every leg its own code."
    }
  },
  "joint-service.leg-unknown": {
    "message": {
      "id": "Bagian pendahulu tidak ada.",
      "en": "The leg before it does not exist."
    },
    "hint": {
      "id": "Pakai kode bagian pada layanan ini.",
      "en": "Use the code of a leg of this service."
    }
  },
  "joint-service.cycle": {
    "message": {
      "id": "Bagian-bagian saling menunggu.",
      "en": "Legs wait for one another."
    },
    "hint": {
      "id": "Hapus satu pendahulu agar ada bagian yang dapat dimulai.",
      "en": "Remove one dependency so that a leg can start."
    }
  }
}

export const jointRequestRule: Messages = {
  "joint-request.leg-repeated": {
    "message": {
      "id": "Kode bagian muncul dua kali.",
      "en": "The code of a leg stands twice."
    },
    "hint": {
      "id": "Sisakan satu.",
      "en": "Keep one."
    }
  },
  "joint-request.case-repeated": {
    "message": {
      "id": "Satu kasus dipakai dua kali.",
      "en": "One case is used twice."
    },
    "hint": {
      "id": "Beri tiap bagian kasusnya sendiri.",
      "en": "Give every leg its own case."
    }
  }
}

export const queueTicketRule: Messages = {
  "queue-ticket.task-order": {
    "message": {
      "id": "Nomor tugas antrean tidak naik.",
      "en": "The task numbers do not rise."
    },
    "hint": {
      "id": "Urutkan tugas 1-7 lalu 99, masing-masing sekali.",
      "en": "Order the tasks 1 to 7, then 99, each once."
    }
  },
  "queue-ticket.task-time": {
    "message": {
      "id": "Waktu tugas antrean mundur.",
      "en": "The time of a task goes back."
    },
    "hint": {
      "id": "Periksa jam perangkat antrean.",
      "en": "Check the clock of the queue machine."
    }
  }
}

export const scorecardRule: Messages = {
  "scorecard.measure": {
    "message": {
      "id": "Indikator tidak utuh.",
      "en": "The indicator is not whole."
    },
    "hint": {
      "id": "Isi numerator dan denominator, atau hanya notMeasurable.",
      "en": "Fill in numerator and denominator, or notMeasurable alone."
    }
  },
  "scorecard.period": {
    "message": {
      "id": "Hari terakhir mendahului hari pertama.",
      "en": "The last day comes before the first."
    },
    "hint": {
      "id": "Periksa from dan until.",
      "en": "Check from and until."
    }
  }
}
