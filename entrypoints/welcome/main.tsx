import '../../assets/welcome.css';
import { showPage } from '../../components/show-page';
import { wording } from '../../platform/wording';
import { App } from './App';

showPage(document, wording, 'welcome_page_title', <App />);
