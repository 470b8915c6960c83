/** The entry: styles first, so that the order of the layers is set before any component's. */
import './styles/index.css';
import { startApp } from './app/start.tsx';

startApp();
