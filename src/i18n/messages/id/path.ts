/** Texts of the page of the cheapest path ("jalur tercepat"). */
export const path = {
  title: 'Jalur tercepat',
  intro: 'Kumpulan langkah dengan upaya paling sedikit yang sampai ke sasaran. Dihitung tepat, bukan dikira-kira.',
};
