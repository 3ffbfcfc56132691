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
/**
 * Of a letter or word that is a whole word of nearly every text, as "a", so many records are looked through for those
 * that have it in a name: the database's index does not tell.
 */
const MAX_LOOKED_THROUGH = 20_000;
/** Terms that are looked at for one that is misspelt. */
const MAX_LIKE = 60;
/**
 * Three letters that two words share, of all they have, from which on they may be one word: a slip in five letters
 * leaves as few.
 */
const MIN_ALIKE = 0.15;

/**
 * Terms that may begin with a word for all of them to be looked up. One letter begins a good part of a large atlas's
 * terms: to put together where they stand takes longer than many readers can wait.
 */
export const MAX_BEGUN = 2000;
/** Of more, the first in order, before all others the word itself; rows are held against each, so that few is fast. */
const MAX_LISTED = 12;

const LIST_BEGUN = `
	with begun as (
		select term from passages.term where atlas = $1 and term >= $2 and term < $2 || U&'\\+10FFFF' order by term limit $3
	)
	select count(*)::int as count, (array_agg(term order by term))[1:$4] as first from begun`;
const FIND_LIKE = `
	select term from passages.term
	where atlas = $1 and term % $2 and similarity(term, $2) > $3 order by similarity(term, $2) desc, term limit $4`;
const MAKE_STEMS = `select plainto_tsquery($1::regconfig, $2)::text as stems`;

/** A query's rows in names, then in all they say; those that hold what is wanted ranked, and of each type the best. */
const FIND = `
	with asked as (
		select $3::tsquery as named, $4::tsquery as said, $5::tsquery as wanted, $6::tsquery as ranked, $9::tsquery as near
	),
	near as (
		select s.id, s.type, s.terms from passages.search s, asked
		where s.atlas = $1 and s.since <= $2 and (s.until is null or s.until > $2) and s.terms @@ asked.near limit $10
	),
	met as materialized (
		(select near.*, true as is_named from near, asked where near.terms @@ asked.named limit $7)
		union all
		(select s.id, s.type, s.terms, false from passages.search s, asked
			where s.atlas = $1 and s.since <= $2 and (s.until is null or s.until > $2)
				and s.terms @@ asked.said and not s.terms @@ asked.named limit $7)
	),
	cut as (
		select coalesce(max(count), 0) >= $7 as is_cut from (select count(*) as count from met group by is_named) halves
	),
	ranked as (
		select met.id, met.type, count(*) over (partition by met.type) as total,
			row_number() over (
				partition by met.type
				order by ts_rank(array[0.25, 0.15, 0.1, 1]::real[], met.terms, asked.ranked) desc, length(met.terms), met.id
			) as place
		from met, asked where asked.wanted is null or met.terms @@ asked.wanted
	)
	select ranked.type, ranked.total::int, cut.is_cut as "isCut", s.body from cut, ranked
	join passages.search s on s.atlas = $1 and s.id = ranked.id and s.since <= $2 and (s.until is null or s.until > $2)
	where ranked.place <= $8 order by ranked.type, ranked.place`;

interface FoundRow {
	type: SearchRecord['type'];
	total: number;
	/** More were met than are ranked. */
	isCut: boolean;
	body: SearchRecord;
}

/** What suits a word, as parts of a tsquery. */
interface Suiting {
	/** Lexemes that begin so. */
	prefixes: string[];
	/** Those of them that are looked up, where not all can be. */
	listed: string[];
	/** A tsquery of stems, or empty. */
	stems: string;
}

/** What is asked of the database, as tsqueries. */
interface Query {
	/** Where rows are looked for that are `named`, and how many are looked through. */
	near: string;
	maxNear: number;
	named: string;
	said: string;
	/** What rows must hold of which only a part was looked up. */
	wanted: string | null;
	ranked: string;
	/** Every row that is found has every word. */
	isWhole: boolean;
	/** There may be rows that are not found. */
	isCut: boolean;
	/** Rows that must be found, or the next query is asked. */
	needed: number;
}

/** Finds what a reader's words are said of: every word, as written, as stems, or with a slip; else any of them. */
export async function findRecords(database: AtlasDatabase, version: PinnedVersion, query: string): Promise<Found> {
	const words = splitQuery(query.slice(0, MAX_QUERY)).slice(0, MAX_TERMS);
	const suiting = await Promise.all(words.map((word) => findSuiting(database, version, word, query)));
	const asked = suiting.filter(({ prefixes, stems }) => prefixes.length > 0 || stems !== '');
	for (const each of listQueries(asked, asked.length === words.length)) {
		const types = await find(database, version, each);
		if (types.reduce((sum, { total }) => sum + total, 0) >= each.needed) {
			return { isWhole: each.isWhole, types };
		}
	}
	return { isWhole: true, types: [] };
}

const isListed = ({ listed }: Suiting): boolean => {
	return listed.length > 0;
};

/** Queries for words, to be asked one after the other until one finds what it must. */
function listQueries(asked: readonly Suiting[], canBeWhole: boolean): Query[] {
	if (asked.length === 0) {
		return [];
	}
	const any = buildQuery(asked, '|', formatListed);
	if (!canBeWhole) {
		return [any];
	}
	const every = { ...buildQuery(asked, '&', formatItself), isWhole: true };
	if (!asked.some(isListed)) {
		return [every, any];
	}
	// Where few have the very words: of records with the other words, or some, those in which all of them begin a term.
	const others = asked.filter((each) => !isListed(each));
	const among: Query = {
		...(others.length > 0 ? buildQuery(others, '&', formatBegun) : any),
		named: every.said,
		near: every.said,
		maxNear: MAX_RANKED,
		wanted: joinParts(asked.map(formatBegun), '&'),
		ranked: every.ranked,
		isWhole: true
	};
	return [{ ...every, needed: MAX_OF_TYPE }, among, any];
}

/** @param lookUp what of a word is looked up */
function buildQuery(asked: readonly Suiting[], operator: '&' | '|', lookUp: (word: Suiting) => string[]): Query {
	const said = joinParts(asked.map(lookUp), operator);
	const named = joinParts(asked.map(formatNamed), operator);
	const isCut = asked.some(isListed);
	return {
		...(isCut ? { near: said, maxNear: MAX_LOOKED_THROUGH } : { near: named, maxNear: MAX_RANKED }),
		named,
		said,
		wanted: null,
		// A word of which not all can be looked up is best where it stands by itself.
		ranked: isCut ? joinParts(asked.map(formatItself), '|') : said,
		isWhole: false,
		isCut,
		needed: 1
	};
}

const joinParts = (parts: readonly string[][], operator: '&' | '|'): string => {
	return parts.map((lexemes) => `(${lexemes.join(' | ')})`).join(` ${operator} `);
};

const listStems = ({ stems }: Suiting): string[] => {
	return stems === '' ? [] : [`(${stems})`];
};

const formatBegun = (suiting: Suiting): string[] => {
	return [...suiting.prefixes.map((prefix) => `${quoteLexeme(prefix)}:*`), ...listStems(suiting)];
};

/** Where not all that begins so is looked up, some of it. */
const formatListed = (suiting: Suiting): string[] => {
	return isListed(suiting) ? [...suiting.listed.map(quoteLexeme), ...listStems(suiting)] : formatBegun(suiting);
};

/** The same, but the word by itself. */
const formatItself = (suiting: Suiting): string[] => {
	return isListed(suiting) ? [...suiting.prefixes.map(quoteLexeme), ...listStems(suiting)] : formatBegun(suiting);
};

/** In names; a word that nothing is written as may stand anywhere by its stem. */
const formatNamed = (suiting: Suiting): string[] => {
	const weights = isListed(suiting) ? ':A' : ':*A';
	const lexemes = suiting.prefixes.map((prefix) => `${quoteLexeme(prefix)}${weights}`);
	return lexemes.length > 0 ? lexemes : listStems(suiting);
};

async function findSuiting(
	database: AtlasDatabase,
	version: PinnedVersion,
	word: string,
	query: string
): Promise<Suiting> {
	const term = foldTerm(word);
	if (term === '') {
		return { prefixes: [], listed: [], stems: '' };
	}
	const config = findConfig(query, database.language);
	const [stemmed] = await database.ask<{ stems: string }>(version, 'make-stems', MAKE_STEMS, [config, word]);
	const values = [version.atlas, term, MAX_BEGUN + 1, MAX_LISTED];
	const [begun] = await database.ask<{ count: number; first: string[] }>(version, 'list-begun', LIST_BEGUN, values);
	const count = begun?.count ?? 0;
	return {
		prefixes: count > 0 ? [term] : await findAlike(database, version, term),
		listed: count > MAX_BEGUN ? (begun?.first ?? []) : [],
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

async function find(database: AtlasDatabase, version: PinnedVersion, query: Query): Promise<FoundType[]> {
	const { near, maxNear, named, said, wanted, ranked } = query;
	const asked = [named, said, wanted, ranked, MAX_RANKED, MAX_OF_TYPE, near, maxNear];
	const values = [version.atlas, version.number, ...asked];
	const rows = await database.ask<FoundRow>(version, 'find', FIND, values);
	const types = new Map<string, FoundType>();
	for (const { type, total, isCut, body } of rows) {
		const found: FoundType = types.get(type) ?? {
			type,
			total,
			...((query.isCut || isCut) && { isAtLeast: true }),
			records: []
		};
		found.records.push(body);
		types.set(type, found);
	}
	return [...types.values()];
}
