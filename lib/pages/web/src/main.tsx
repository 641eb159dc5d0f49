import './styles/index.css';
import { createRoot } from 'react-dom/client';
import { keepLinkToken } from './account/link-token.js';
import { App } from './app.js';
import { applyTheme } from './theme.js';
import { dressAtOnce } from './use-brand.js';
import { loadWords } from './words/index.js';

keepLinkToken();
applyTheme();
const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the app.');
const [words] = await Promise.all([loadWords(), dressAtOnce()]);
createRoot(place).render(<App words={words} />);
