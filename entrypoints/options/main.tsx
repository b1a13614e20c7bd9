import '../../assets/options.css';
import { showPage } from '../../components/show-page';
import { followAppearance } from '../../platform/appearance';
import { wording } from '../../platform/wording';
import { App } from './App';

followAppearance(document);
showPage(document, wording, 'options_page_title', <App />);
