/** Only `en` is a language prefix; Chinese has none. */
export const match = (value: string): boolean => value === 'en';
