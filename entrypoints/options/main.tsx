import { render } from 'preact';
import '../../assets/options.css';
import { App } from './App';

const place = document.getElementById('app');
if (place === null) throw new Error('options/index.html has no element with the id “app”.');
render(<App />, place);
