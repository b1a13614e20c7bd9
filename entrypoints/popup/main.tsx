import { render } from 'preact';
import '../../assets/popup.css';
import { App } from './App';

const place = document.getElementById('app');
if (place === null) throw new Error('popup/index.html has no element with the id “app”.');
render(<App address={location.href} />, place);
