import { joinApart, joinWords, say, sayCompiled, sayNumber } from '../language/say.ts';

const parts = (list: string): string[] => {
	return list.split(/, | and | or /);
};
const bare = (list: string): string[] => {
	return parts(list).map((word) => word.replaceAll(/[“”]/gu, ''));
};
const sayAll = (words: readonly string[]): string => {
	return joinWords(...words.map((word) => sayCompiled(word)));
};

/**
 * "pipelines and power lines", each as the language of the page says one of them; `null` where a word is none of the
 * program's.
 */
function sayThings(list: string): string | null {
	const words = parts(list).map(sayThing);
	return words.every((word) => word !== null) ? joinWords(...words) : null;
}

/** The messages know a kind in the singular; those that are plurals already, and all places and events, as they are. */
function sayThing(plural: string): string | null {
	const singulars = [plural, plural.replace(/ies$/u, 'y'), plural.replace(/s$/u, ''), plural.replace(/es$/u, '')];
	const known = singulars.find((word) => sayCompiled(word) !== word);
	return known === undefined ? null : sayCompiled(known);
}

/** A clause that is there, said with what it names; names are the atlas's own and stay. */
type Clause = (found: string) => string;
const CLAUSES = {
	presence: (found: string) => (found === 'named' ? say('only those named') : say('only those inferred')),
	layers: (names: string) => say('of {names}', { names }),
	status: (list: string) => say('with status {list}', { list: sayAll(bare(list)) }),
	crossing: (names: string) => say('crossing {names}', { names }),
	on: (names: string) => say('on {names}', { names }),
	at: (names: string) => say('at or about {names}', { names }),
	about: (names: string) => say('about {names}', { names }),
	of: (names: string) => say('about places of {names}', { names }),
	first: (names: string) => say('passages naming {names} come first', { names }),
	kinds: (list: string) => say('of the kind {list}', { list: sayAll(parts(list)) }),
	background: (found: string) => (found === 'only' ? say('background only') : say('without background')),
	differ: () => say('where they differ'),
	where: (found: string) => (found === 'between' ? say('between documents') : say('within one document'))
} satisfies Record<string, Clause>;

type Said = (groups: Readonly<Record<string, string | undefined>>) => string | null;

/**
 * What a part of an answer asks of the data, `atlas/questions/describe.ts`, by its form; clauses in the order in which
 * they are said.
 */
const FORMS: readonly [pattern: RegExp, head: Said][] = [
	[/^passages about (?<names>.+) together$/u, ({ names = '' }) => say('passages about {names} together', { names })],
	[
		/^(?:all claims|claims of (?<topics>.+?))(?: about (?!places of )(?<about>.+?))?(?: about places of (?<of>.+?))?(?<differ>, where they differ)?$/u,
		({ topics }) =>
			topics === undefined ? say('all claims') : say('claims of {list}', { list: sayAll(parts(topics)) })
	],
	[
		/^(?<severity>all|major|minor) disagreements(?: of the kind (?<kinds>.+?))?(?: about (?<about>.+?))?(?:, (?<where>between|within) (?:one )?documents?)?$/u,
		({ severity }) =>
			severity === 'all'
				? say('all disagreements')
				: severity === 'major'
					? say('major disagreements')
					: say('minor disagreements')
	],
	[
		/^(?:(?<presence>named|inferred) )?(?<things>[a-z ,-]+?)(?: of (?<layers>.+?))?(?: on (?<on>.+?))?(?: at or about (?<at>.+?))?(?: with status (?<status>“.+”))?(?: crossing (?<crossing>.+?))?(?:(?: and)? drawn to within (?<km>[\d.]+) km of (?<near>.+?))?(?:, (?:background (?<background>only)|(?<background2>without) background))?(?:; or those for which a document claims an? (?<claimed>.+?) naming (?<naming>.+?))?(?:; passages naming (?<first>.+?) come first)?$/u,
		({ things = '' }) => sayThings(things)
	]
];

/** The sentence in the language of the page; `null` where it is none of these. */
export function rewordAnswer(text: string): string | null {
	const plain = text.endsWith('.') ? `${text.charAt(0).toLowerCase()}${text.slice(1, -1)}` : '';
	for (const [pattern, sayHead] of FORMS) {
		const groups = pattern.exec(plain)?.groups;
		const head = groups === undefined ? null : sayHead(groups);
		if (groups !== undefined && head !== null) {
			return say('{sentence}.', { sentence: joinApart(say('; '), [head, ...sayClauses(groups)]) });
		}
	}
	return null;
}

function sayClauses(groups: Readonly<Record<string, string | undefined>>): string[] {
	const { km, near = '', claimed, naming = '', background2 } = groups;
	const given = { ...groups, background: groups.background ?? background2 };
	const simple = Object.entries(CLAUSES)
		.filter(([name]) => name !== 'first')
		.flatMap(([name, sayClause]: [string, Clause]) => {
			const found = given[name as keyof typeof given];
			return found === undefined ? [] : [sayClause(found)];
		});
	const drawn = say('drawn to within {length} km of {name}', {
		length: sayNumber(Number(km)),
		name: near
	});
	const claims = say('also those for which a document claims {topics}, naming {names}', {
		topics: sayAll(parts(claimed ?? '')),
		names: naming
	});
	return [
		...simple,
		...(km === undefined ? [] : [drawn]),
		...(claimed === undefined ? [] : [claims]),
		...(groups.first === undefined ? [] : [CLAUSES.first(groups.first)])
	];
}
