/** The entry: styles first, so that the order of the layers is set before any component's. */
import './styles/index.css';
import { startApp } from './app/start.tsx';

// The script is ready before the page, or after it; what it does is a task of its own either way.
const start = (): void => void setTimeout(startApp);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
