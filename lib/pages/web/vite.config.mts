import locales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  // The pages find out where they live: see settings.ts.
  base: './',
  plugins: [{ ...locales.vite({ locales: ['en-US', 'de-DE'] }), enforce: 'pre' }],
  build: {
    outDir: '../../../dist/pages/site',
    emptyOutDir: true,
    // Browsers since the middle of 2024.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // A page that is opened twice a day is not helped by preloading what it does not show.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What the libraries within ask of whoever hands them on.
    license: { fileName: 'licenses.md' },
    chunkSizeWarningLimit: 700,
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
