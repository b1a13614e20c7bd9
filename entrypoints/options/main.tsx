import '../../assets/options.css';
import { showPage } from '../../components/show-page';
import { isolating } from '../../components/wording';
import { followAppearance } from '../../platform/appearance';
import { wording } from '../../platform/wording';
import { App } from './App';

followAppearance(document);
// Addresses, selectors and names run from left to right also where the interface does not.
showPage(document, isolating(wording), 'options_page_title', <App />);
