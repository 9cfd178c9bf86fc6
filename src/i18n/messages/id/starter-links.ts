/** Labels that lead to a sample document; apart from the texts of its page. */
export const starterLinks = {
  label: 'Contoh dokumen:',
  all: 'Contoh dokumen',
};
