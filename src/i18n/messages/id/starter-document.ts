/** Words that every sample document carries, on screen and in the file. */
export const starterDocument = {
  mark: 'Contoh, sesuaikan dengan keadaan lembaga',
  markWhy:
    'Bukan naskah resmi dari instansi mana pun. Ubah isinya sampai cocok dengan yang sungguh dijalankan, isi bagian yang bergaris, lalu hapus kotak ini, petunjuk abu-abu, dan tulisan di kepala halaman.',
  note: 'Petunjuk: ',
  basis: 'Dasar contoh ini (hapus setelah disesuaikan)',
  confidence: { confirmed: 'disarikan dengan kata sendiri', likely: 'praktik baik yang dianjurkan' },
  madeFrom: (date: string) => `Disiapkan dari contoh pada ${date}.`,
  page: 'Halaman ',
  of: ' dari ',
  creator: 'Siap LKS',
};
