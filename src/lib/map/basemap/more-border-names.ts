import borders from '../../../../geo/basemap/borders.json' with { type: 'json' };

type Names = Readonly<Record<string, string | undefined>>;
/** Names by language, by what they are of. */
export type MoreBorderNames = Readonly<Record<string, Names>>;

/**
 * The names of `border-names.ts` in every language. Fetched with the first labels that are not in English: its letters
 * outweigh the rest.
 */
export const MORE_NAMES: MoreBorderNames = Object.fromEntries([
	...borders.views.map(({ id, claim }) => [id, claim]),
	...borders.lineNames.map(({ name, names }) => [name, names])
]);
