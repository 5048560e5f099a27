import { startPage } from './start.js';

startPage(document.querySelector('#side') as HTMLElement);
