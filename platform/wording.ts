import { createI18n } from '@wxt-dev/i18n';
import { createWording } from '../core/wording';

const catalogue = createI18n();

/** The interface's words in the language the browser is set to. */
export const wording = createWording((key, values) => catalogue.t(key, values));
