import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { applyTheme } from './theme.js';
import { dressAtOnce } from './frame/use-branding.js';
import { loadWords } from './words/index.js';

applyTheme();
// The browser may have kept the page of somebody who has signed out since.
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) window.location.reload();
});
const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the app.');
const [words] = await Promise.all([loadWords(), dressAtOnce()]);
createRoot(place).render(<App words={words} />);
