// Imported first by every entry script; plain old syntax, so that an old Node gets to the sentence.
const parts = process.versions.node.split('.').map(Number);
const isNewEnough = parts[0] > 20 || (parts[0] === 20 && parts[1] >= 19);

if (!isNewEnough) {
  console.error(`Siap LKS memerlukan Node.js 20.19 atau lebih baru; yang terpasang ${process.versions.node}.`);
  console.error('Pasang versi LTS dari https://nodejs.org, lalu jalankan perintah ini lagi.');
  process.exit(1);
}
