import '../../assets/popup.css';
import { showPage } from '../../components/show-page';
import { followAppearance } from '../../platform/appearance';
import { wording } from '../../platform/wording';
import { App } from './App';

followAppearance(document);
showPage(document, wording, 'extension_name', <App address={location.href} />);
