import { render } from 'preact';

// Placeholder, so that the build runs until the pages are here.
const host = document.getElementById('app');
if (host !== null) render(<p>Siap LKS</p>, host);
