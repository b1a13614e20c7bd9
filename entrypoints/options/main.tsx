import '../../assets/options.css';
import { showPage } from '../../components/show-page';
import { isolating } from '../../components/wording';
import { remarking } from '../../core/remark';
import { followAppearance } from '../../platform/appearance';
import { wording } from '../../platform/wording';
import { App } from './App';

followAppearance(document);
// Remarks are on rules a reader writes. Addresses and selectors run from left to right, whichever way the interface does.
showPage(document, remarking(isolating(wording)), 'options_page_title', <App />);
