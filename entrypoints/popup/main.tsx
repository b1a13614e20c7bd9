import '../../assets/popup.css';
import { showPage } from '../../components/show-page';
import { wording } from '../../platform/wording';
import { App } from './App';

showPage(document, wording, 'extension_name', <App address={location.href} />);
