import type { Found, FoundType } from '../model/compiled/found.ts';
import type { SearchRecord } from '../model/compiled/pages.ts';
import { foldTerm } from '../text/fold-term.ts';
import { splitQuery } from '../text/search-terms.ts';
import { countSlips, twoSlips } from '../text/slips.ts';
import type { AtlasDatabase, PinnedVersion } from './read.ts';
import { findConfig, quoteLexeme } from './search-rows.ts';

/** Letters of a query that are looked at. */
export const MAX_QUERY = 200;
const MAX_TERMS = 12;
const MAX_OF_TYPE = 12;
/** Records that are ranked; of more the first that are met, those with the words in their names before others. */
const MAX_RANKED = 5000;
/** Terms that are looked at for one that is misspelt. */
const MAX_LIKE = 60;
/**
 * Three letters that two words share, of all they have, from which on they may be one word: a slip in five letters
 * leaves as few.
 */
const MIN_ALIKE = 0.15;

const HAS_TERM = `
	select 1 as one from passages.term where atlas = $1 and term >= $2 and term < $2 || U&'\\+10FFFF' limit 1`;
const FIND_LIKE = `
	select term from passages.term
	where atlas = $1 and term % $2 and similarity(term, $2) > $3 order by similarity(term, $2) desc, term limit $4`;
const MAKE_STEMS = `select plainto_tsquery($1::regconfig, $2)::text as stems`;

/** A query's rows in names, then in all they say; ranked, and of each type the best. */
const FIND = `
	with asked as (select $3::tsquery as named, $4::tsquery as said),
	met as (
		(select s.id, s.type, s.terms from passages.search s, asked
			where s.atlas = $1 and s.since <= $2 and (s.until is null or s.until > $2) and s.terms @@ asked.named limit $5)
		union all
		(select s.id, s.type, s.terms from passages.search s, asked
			where s.atlas = $1 and s.since <= $2 and (s.until is null or s.until > $2)
				and s.terms @@ asked.said and not s.terms @@ asked.named limit $5)
	),
	ranked as (
		select met.id, met.type, count(*) over (partition by met.type) as total,
			row_number() over (
				partition by met.type
				order by ts_rank(array[0.25, 0.15, 0.1, 1]::real[], met.terms, asked.said) desc, length(met.terms), met.id
			) as place
		from met, asked
	)
	select ranked.type, ranked.total::int, s.body from ranked
	join passages.search s on s.atlas = $1 and s.id = ranked.id and s.since <= $2 and (s.until is null or s.until > $2)
	where ranked.place <= $6 order by ranked.type, ranked.place`;

interface FoundRow {
	type: SearchRecord['type'];
	total: number;
	body: SearchRecord;
}

/** What suits a term: prefixes of lexemes or whole ones, as parts of a tsquery. */
interface Suiting {
	prefixes: string[];
	/** A tsquery of stems, or empty. */
	stems: string;
}

/** Finds what a reader's words are said of: every word, as written, as stems, or with a slip; else any of them. */
export async function findRecords(database: AtlasDatabase, version: PinnedVersion, query: string): Promise<Found> {
	const words = splitQuery(query.slice(0, MAX_QUERY)).slice(0, MAX_TERMS);
	const suiting = await Promise.all(words.map((word) => findSuiting(database, version, word, query)));
	const asked = suiting.filter(({ prefixes, stems }) => prefixes.length > 0 || stems !== '');
	for (const operator of ['&', '|'] as const) {
		const isWhole = operator === '&';
		if (asked.length === 0 || (isWhole && asked.length < words.length)) {
			continue;
		}
		const types = await find(database, version, asked, operator);
		if (types.length > 0) {
			return { isWhole, types };
		}
	}
	return { isWhole: true, types: [] };
}

async function findSuiting(
	database: AtlasDatabase,
	version: PinnedVersion,
	word: string,
	query: string
): Promise<Suiting> {
	const term = foldTerm(word);
	if (term === '') {
		return { prefixes: [], stems: '' };
	}
	const config = findConfig(query, database.language);
	const [stemmed] = await database.ask<{ stems: string }>(version, 'make-stems', MAKE_STEMS, [config, word]);
	const known = await database.ask(version, 'has-term', HAS_TERM, [version.atlas, term]);
	return {
		prefixes: known.length > 0 ? [term] : await findAlike(database, version, term),
		stems: stemmed?.stems ?? ''
	};
}

/** Terms that a term may be a slip of. */
async function findAlike(database: AtlasDatabase, version: PinnedVersion, term: string): Promise<string[]> {
	const slips = twoSlips(term);
	if (slips === 0) {
		return [];
	}
	const values = [version.atlas, term, MIN_ALIKE, MAX_LIKE];
	const rows = await database.ask<{ term: string }>(version, 'find-like', FIND_LIKE, values);
	const rated = rows.map((row) => ({
		term: row.term,
		slips: countSlips(row.term, term, slips)
	}));
	// With one slip before those with two.
	const least = Math.min(...rated.map((each) => each.slips));
	return rated.filter((each) => each.slips <= slips && each.slips === least).map((each) => each.term);
}

async function find(
	database: AtlasDatabase,
	version: PinnedVersion,
	asked: readonly Suiting[],
	operator: '&' | '|'
): Promise<FoundType[]> {
	const join = (weights: string, hasStems: boolean): string => {
		const parts = asked.map(({ prefixes, stems }) => {
			const lexemes = prefixes.map((prefix) => `${quoteLexeme(prefix)}:*${weights}`);
			return `(${[...lexemes, ...(hasStems && stems !== '' ? [`(${stems})`] : [])].join(' | ')})`;
		});
		return parts.filter((part) => part !== '()').join(` ${operator} `);
	};
	const said = join('', true);
	const values = [version.atlas, version.number, join('A', false) || said, said, MAX_RANKED, MAX_OF_TYPE];
	const rows = await database.ask<FoundRow>(version, 'find', FIND, values);
	const types = new Map<string, FoundType>();
	for (const { type, total, body } of rows) {
		const found = types.get(type) ?? {
			type,
			total,
			records: []
		};
		found.records.push(body);
		types.set(type, found);
	}
	return [...types.values()];
}
