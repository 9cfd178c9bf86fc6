/** npm start: with Node alone, installs, generates, builds and serves the production build on this machine. */
import './require-node.mjs';
import { enterProject, installIfNeeded, runScript } from './project.mjs';
import { serveFolder } from './static-server.mjs';

function readPort(args) {
  const place = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  if (place === -1) return null;
  const text = args[place].includes('=') ? args[place].split('=')[1] : args[place + 1];
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  console.error('--port harus angka 1 sampai 65535, misalnya: npm start -- --port 8080');
  process.exit(2);
}

async function serve(port) {
  try {
    return await serveFolder('dist', port === null ? {} : { port, exact: true });
  } catch (error) {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} sedang dipakai; pilih yang lain dengan --port.` : String(error));
    process.exit(1);
  }
}

const port = readPort(process.argv.slice(2));
enterProject();
installIfNeeded();
console.log('Menyiapkan aplikasi…');
if (runScript('build.mjs', ['--quiet']).status !== 0) {
  console.error('Aplikasi gagal dibangun; lihat pesan di atas.');
  process.exit(1);
}
const server = await serve(port);
console.log(`\nSiap LKS berjalan di ${server.url}\nBuka alamat itu di peramban. Tekan Ctrl+C untuk berhenti.`);
