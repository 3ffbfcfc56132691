/** A request, and the statuses that are right answers to it. */
export interface OddRequest {
	method: 'GET' | 'HEAD' | 'POST';
	/** Below the site's root, as it is sent. */
	path: string;
	statuses: readonly number[];
}

const FOUND = [200] as const;
const UNKNOWN = [404] as const;
/** Of what cannot be read as an address it may be said either way. */
const REFUSED = [400, 404] as const;

/** Deterministic whole numbers below a bound. */
function numbers(seed: number): (bound: number) => number {
	let state = seed;
	return (bound) => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * bound);
	};
}

const LETTERS = [
	'a',
	'é',
	'ж',
	'گ',
	'港',
	'%',
	"'",
	'"',
	'\\',
	';',
	'<',
	'&',
	'|',
	':*',
	'!',
	'\u0000',
	'\u202e',
	'😀',
	' '
];
const HOSTILE = [
	'../../../../etc/passwd',
	'..%2f..%2f..%2fetc%2fpasswd',
	'%2e%2e/%2e%2e/atlas.json',
	'atlas/../../package.json',
	'atlas/feature/..%2f..%2fmeta.json',
	'feature/%00/',
	'atlas/%00.json',
	'feature/__proto__/',
	'feature/constructor/',
	'atlas/feature/__proto__.json',
	'atlas/feature/~99999999999.json',
	'atlas/feature/~-1.json',
	"feature/'%20or%201=1--/",
	'atlas/tiles/0/0/0.mvt.json',
	'.env',
	'.git/config'
];
const BROKEN = ['%', '%zz', 'feature/%e0%a4/', 'atlas/%ff.json', '%c0%ae%c0%ae/'];
const TILES = ['99/0/0', '3/8/0', '3/0/8', '-1/0/0', '1.5/0/0', '0x1/0/0', '14/0/0', '3/1e1/0', '12345678901/0/0'];

/**
 * Requests as a careless or a hostile program sends them, mixed with those of readers; the same at every run.
 *
 * @param paths of pages and files that are there
 */
export function* listOddRequests(count: number, paths: readonly string[]): Generator<OddRequest> {
	const below = numbers(11);
	const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
	const scramble = (length: number): string => {
		return Array.from({ length }, () => pick(LETTERS)).join('');
	};
	const makers: readonly (() => OddRequest)[] = [
		() => ({ method: 'GET', path: pick(paths), statuses: FOUND }),
		() => ({ method: 'HEAD', path: pick(paths), statuses: FOUND }),
		() => ({ method: 'GET', path: `${pick(paths)}?${encodeURIComponent(scramble(5))}=1&&=`, statuses: FOUND }),
		() => ({ method: 'POST', path: pick(paths), statuses: [405] }),
		() => ({ method: 'GET', path: pick(HOSTILE), statuses: REFUSED }),
		() => ({ method: 'GET', path: pick(BROKEN), statuses: REFUSED }),
		() => ({ method: 'GET', path: `atlas/tiles/${pick(TILES)}.mvt`, statuses: UNKNOWN }),
		() => ({ method: 'GET', path: `atlas/tiles/${makeTile(below)}.mvt`, statuses: FOUND }),
		() => ({
			method: 'GET',
			path: `atlas/find.json?q=${encodeURIComponent(scramble(1 + below(40)))}`,
			statuses: FOUND
		}),
		() => ({ method: 'GET', path: `atlas/find.json?q=${'%41'.repeat(1 + below(900))}&q=b`, statuses: FOUND }),
		() => ({ method: 'GET', path: `${encodeURIComponent(scramble(1 + below(30)))}/`, statuses: REFUSED }),
		() => ({ method: 'GET', path: `feature/${'x'.repeat(1 + below(3000))}/`, statuses: UNKNOWN }),
		() => ({ method: 'GET', path: `feature/${'y'.repeat(20_000)}/`, statuses: [431] })
	];
	for (let number = 0; number < count; number++) {
		yield pick(makers)();
	}
}

function makeTile(below: (bound: number) => number): string {
	const zoom = below(14);
	return [zoom, below(2 ** zoom), below(2 ** zoom)].join('/');
}
