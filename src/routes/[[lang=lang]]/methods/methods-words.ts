/** The words of these pages, by the route's language parameter; only the server reads them. */
import { methods as en } from '$lib/i18n/en/methods';
import { methods as zh, type MethodsWords } from '$lib/i18n/zh/methods';

/** @param lang the route's parameter: `en`, or undefined for Chinese. */
export const methodsWords = (lang: string | undefined): MethodsWords => (lang === 'en' ? en : zh);
