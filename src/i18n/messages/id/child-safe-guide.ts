/** The child-safe guide: how to observe and talk without harm (DESIGN section 2, rule 6). Practice of ours, not a regulation. */
export const childSafeGuide = {
  title: 'Mengamati dan berbicara dengan anak secara aman',
  subtitle: 'Panduan aman',
  intro:
    'Untuk pengelola, pengasuh, dan pendamping yang memakai aplikasi ini. Penilaian melihat kesiapan lembaga: aturan, catatan, ruang, dan cara orang dewasa bekerja. Penilaian tidak menyelidiki anak.',
  urgent: 'Ada anak yang terancam sekarang? Hentikan penilaian dan tekan tombol "Anak dalam bahaya?" di atas layar ini.',
  print: 'Cetak panduan',
  limitsTitle: 'Tiga batas',
  limits: [
    {
      title: 'Tanpa nama',
      text: 'Yang dicatat jumlah, tanggal, dan tempat. Nama, wajah, NIK, sekolah, diagnosis, dan cerita anak tidak ditulis di aplikasi ini.',
    },
    { title: 'Tanpa menggali cerita', text: 'Apa yang pernah terjadi pada seorang anak tidak ditanyakan, kepada anak maupun kepada anak lain.' },
    {
      title: 'Hanya petugas terlatih',
      text: 'Percakapan dengan anak untuk penilaian dilakukan petugas terlatih, misalnya pekerja sosial atau petugas UPTD PPA (unit daerah perlindungan perempuan dan anak). Belum ada? Lewati, dan tanyakan kepada tiga pengasuh secara terpisah.',
    },
  ],
  doTitle: 'Lakukan',
  dontTitle: 'Jangan',
  observe: {
    title: 'Saat mengamati',
    lead: 'Siapa pun boleh mengamati, asal anak tetap tenang dengan kegiatannya.',
    do: [
      'Sampaikan kepada anak siapa Anda, mengapa datang, dan kapan pulang.',
      'Lihat ruang, papan, jadwal, dan cara orang dewasa menyapa anak.',
      'Lihat kamar dan kamar mandi saat kosong, ditemani pengasuh.',
      'Foto hanya ruang, papan, dan dokumen; periksa lagi sebelum disimpan.',
    ],
    dont: [
      'Berduaan dengan anak di tempat yang tidak terlihat orang lain.',
      'Memotret anak, mengumpulkannya, atau menyuruhnya tampil.',
      'Membuka berkas anak; cukup lihat lemari, kunci, dan lembar kosongnya.',
      'Memberi uang, hadiah, atau nomor pribadi kepada anak.',
    ],
  },
  talk: {
    title: 'Saat berbicara (petugas terlatih)',
    lead: 'Tanya diri sendiri lebih dulu: dapatkah hal ini dilihat atau ditanyakan kepada pengasuh? Bila dapat, anak tidak perlu ditanya.',
    do: [
      'Minta izin lembaga, lalu kesediaan anak; anak boleh menolak atau berhenti kapan saja.',
      'Pilih tempat yang terlihat tetapi tidak terdengar, sebaiknya bersama kelompok kecil, paling lama 20 menit.',
      'Sampaikan batas rahasia sejak awal: bila ada anak yang tidak aman, Anda memberi tahu orang yang tugasnya menjaga anak.',
      'Siapkan lebih dulu siapa yang dihubungi bila seorang anak bercerita.',
    ],
    dont: [
      'Bertanya di depan pengasuh atau pimpinan yang sedang dinilai.',
      'Mendesak, menebak, atau menawarkan jawaban.',
      'Merekam suara atau gambar, atau menulis siapa mengatakan apa.',
      'Menganggap diam berarti aman.',
    ],
  },
  questions: {
    safeTitle: 'Boleh ditanyakan: kehidupan sehari-hari',
    safe: [
      '"Biasanya kalian melakukan apa setelah pulang sekolah?"',
      '"Kalau ada aturan yang ingin kalian ubah, caranya bagaimana?"',
      '"Kotak ini untuk apa, dan siapa yang membukanya?"',
      '"Kalau seorang anak butuh bantuan, ia bisa menemui siapa?"',
    ],
    unsafeTitle: 'Tidak ditanyakan',
    unsafe: [
      '"Apakah kamu pernah dipukul atau disakiti?"',
      '"Pengasuh mana yang galak?"',
      '"Mengapa kamu tinggal di sini? Di mana orang tuamu?"',
      '"Apa yang terjadi pada temanmu?"',
    ],
  },
  disclosure: {
    title: 'Bila anak bercerita dengan sendirinya',
    lead: 'Ini bisa terjadi kepada siapa saja, juga kepada orang yang bukan petugas terlatih. Tugas Anda menerima dan meneruskan, bukan memeriksa.',
    steps: [
      { title: 'Dengarkan dengan tenang.', text: 'Biarkan anak bercerita sebanyak yang ia mau dan berhenti kapan saja.' },
      { title: 'Ucapkan terima kasih.', text: '"Terima kasih sudah memberi tahu saya. Ini bukan salahmu."' },
      {
        title: 'Jangan berjanji merahasiakan.',
        text: '"Saya perlu memberi tahu orang yang tugasnya menjaga anak, supaya kamu aman." Sampaikan apa yang akan terjadi setelah ini.',
      },
      {
        title: 'Pastikan satu hal saja: amankah ia sekarang.',
        text: 'Bila tidak, jauhkan ia dari bahaya, temani, dan hubungi 110. Pertanyaan lain bukan tugas Anda.',
      },
      {
        title: 'Teruskan hari itu juga.',
        text: 'Kepada petugas perlindungan anak di lembaga. Bila yang diceritakan adalah petugas itu atau pimpinan, langsung ke luar: Dinas Sosial, UPTD PPA, polisi, atau SAPA 129.',
      },
      {
        title: 'Tulis seperlunya, di tempat yang terkunci.',
        text: 'Kata-kata anak seperti diucapkan, tanggal, jam, dan yang Anda lakukan: di register lembaga. Bukan di aplikasi ini dan bukan di grup pesan.',
      },
      {
        title: 'Bila ada luka atau baru terjadi, segera ke puskesmas atau rumah sakit.',
        text: 'Anak ditemani orang yang ia percaya. Pakaian dan benda yang terkait dibiarkan apa adanya.',
      },
    ],
    dontTitle: 'Jangan',
    dont: [
      'Meminta anak mengulang cerita, juga kepada orang lain di lembaga.',
      'Memeriksa tubuh anak, merekam, atau memotretnya.',
      'Menegur, memberi tahu, atau mempertemukan anak dengan orang yang ia ceritakan.',
      'Meragukan, menyalahkan, atau meminta anak memaafkan.',
      'Menunggu bukti. Kecurigaan saja sudah dapat dilaporkan.',
    ],
  },
  signs: {
    title: 'Bila Anda melihat tanda yang membuat khawatir',
    text: 'Misalnya luka yang tidak dijelaskan, anak yang tiba-tiba takut kepada seseorang, atau orang dewasa yang kasar. Jangan bertanya kepada anak. Tulis apa yang Anda lihat, kapan, dan di mana, lalu teruskan hari itu juga dengan jalur yang sama.',
  },
  special: {
    title: 'Anak kecil dan anak dengan disabilitas',
    text: 'Minta bantuan orang yang memahami cara anak itu berkomunikasi, sebaiknya bukan pengasuh yang sedang dinilai. Anak yang belum dapat berkata-kata tidak diuji atau dibujuk; amati ruang dan cara ia dirawat.',
  },
  channelsTitle: 'Saluran pelaporan',
  channelsLead:
    'Siapa pun boleh melapor. UPTD PPA ada di kabupaten atau kota; bila belum terbentuk, hubungi dinas yang mengurus perlindungan anak. Isi nomor setempat sebelum dibutuhkan.',
  basisTitle: 'Dasar panduan ini',
  basis:
    'Praktik baik susunan Siap LKS, berpijak pada SNPA (Standar Nasional Pengasuhan Anak) tentang perlindungan anak, Pedoman PBB untuk Pengasuhan Alternatif paragraf 98 dan 130, serta standar Keeping Children Safe. UU 35/2014 melarang membiarkan kekerasan terhadap anak. Panduan ini bukan peraturan dan tidak menggantikan pelatihan.',
  linkFromPack: 'Paket ini menyangkut keselamatan anak. Baca dulu panduan mengamati dan berbicara dengan anak secara aman.',
};
