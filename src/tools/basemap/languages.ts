import data from '../../../geo/basemap/languages.json';

/** Languages of the basemap's labels besides English, which every label has: data of geo/basemap/languages.json. */
export const languages: readonly string[] = data.languages.map(({ id }) => id).filter((id) => id !== 'en');

const languageOfCountry = new Map(data.languages.flatMap(({ id, writtenIn }) => writtenIn.map((code) => [code, id])));

/** Language of the basemap that place names are written in where a country lies, by its ISO 3166 alpha-2 code. */
export function findLocalLanguage(country: string): string | undefined {
	return languageOfCountry.get(country);
}

const persianSpelling = new Set(data.persianSpelling);

/** Whether Persian or Urdu spelling is the usual one in a country, so that letters shared with Arabic suffice. */
export function isPersianate(country: string): boolean {
	return persianSpelling.has(country);
}
