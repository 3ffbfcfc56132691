/** How a border stands, as the view drawn sees it; `agreed` alone is solid. From the firmest to the weakest. */
export const borderClasses = ['agreed', 'de-facto', 'line-of-control', 'indefinite', 'claim', 'unrecognised'] as const;
export type BorderClass = (typeof borderClasses)[number];
export type ContestedClass = Exclude<BorderClass, 'agreed'>;

/** Dashes in line widths, for the map and for its legend. Solid is kept for what both sides agree on. */
export const borderDashes: Readonly<Record<ContestedClass, readonly number[]>> = {
	'de-facto': [5, 2],
	'line-of-control': [3, 1.6],
	indefinite: [5, 1.6, 1, 1.6],
	claim: [0.1, 2.6],
	unrecognised: [2, 2.4]
};

export const borderTitles: Readonly<Record<BorderClass, string>> = {
	agreed: 'Agreed by both sides, or settled in the view chosen',
	'de-facto': 'De facto border',
	'line-of-control': 'Line of control between forces',
	indefinite: 'Never fixed, or in dispute along its course',
	claim: 'Claimed by a state, held by another',
	unrecognised: 'There in fact, but not in the view chosen'
};
