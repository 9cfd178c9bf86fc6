import './require-node.mjs';
import { enterProject, installIfNeeded } from './project.mjs';

enterProject();
installIfNeeded();
const { generate } = await import('./generate.mjs');
const { createServer } = await import('vite');

await generate();
const server = await createServer();
await server.listen();
server.printUrls();
