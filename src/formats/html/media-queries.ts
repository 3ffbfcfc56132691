/** Screen that media queries are answered for, CSS pixels. */
const SCREEN = { width: 1280, height: 800 };
/** What else may be asked of it: a desktop with a mouse, no wishes of its reader, and scripts. */
const ANSWERS =
	/^(?:(?:prefers-color-scheme:light|scripting:enabled|(?:any-)?hover:hover|(?:any-)?pointer:fine|orientation:landscape)|(?:prefers-(?:reduced-motion|reduced-transparency|contrast|reduced-data):no-preference)|(?:any-)?hover|(?:any-)?pointer|color|update(?::fast)?|display-mode:browser)$/u;

/** Whether a list of media queries holds for a wide screen that shows a saved page. */
export function matchesMedia(list: string): boolean {
	return list
		.toLowerCase()
		.split(/,|\bor\b/u)
		.some((query) => {
			const isTurned = /^\s*not\b/u.test(query);
			return matchesQuery(query.replace(/^\s*(?:not|only)\b/u, '')) !== isTurned;
		});
}

function matchesQuery(query: string): boolean {
	return query.split(/\band\b/u).every((part) => {
		const condition = part.replace(/\s+/gu, '');
		return /^(?:all|screen)$/u.test(condition) || matchesCondition(condition.replace(/^\(+|\)+$/gu, ''));
	});
}

/** A length or another fact in brackets; both ways of writing a bound (Media Queries 4, 2.4). */
function matchesCondition(condition: string): boolean {
	const named = /^(min|max)-(width|height):([\d.]+(?:px|em|rem)?)$/u.exec(condition);
	if (named) {
		return isWithin(sideOf(named[2]), named[1] === 'min' ? '>=' : '<=', named[3]);
	}
	const range = /^(?:([\d.]+(?:px|em|rem)?)([<>]=?))?(width|height)(?:([<>]=?)([\d.]+(?:px|em|rem)?))?$/u.exec(
		condition
	);
	if (!range) {
		return ANSWERS.test(condition);
	}
	const [, first, before, side, after, last] = range;
	return isWithin(sideOf(side), TURNED[before ?? ''], first) && isWithin(sideOf(side), after, last);
}

const TURNED: Record<string, string> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function sideOf(side: string | undefined): number {
	return side === 'height' ? SCREEN.height : SCREEN.width;
}

/** True too where there is no such bound. */
function isWithin(side: number, sign: string | undefined, bound: string | undefined): boolean {
	if (sign === undefined || bound === undefined) {
		return true;
	}
	const limit = Number.parseFloat(bound) * (/em$/u.test(bound) ? 16 : 1);
	return side === limit ? sign.endsWith('=') : sign.startsWith('>') === side > limit;
}
