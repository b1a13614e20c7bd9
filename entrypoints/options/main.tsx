import '../../assets/options.css';
import { showPage } from '../../components/show-page';
import { wording } from '../../platform/wording';
import { App } from './App';

showPage(document, wording, 'options_page_title', <App />);
