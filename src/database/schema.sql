-- Published atlases in PostgreSQL 13 or later with PostGIS 3 and pg_trgm. Made once, in the transaction of the first load.
--
-- A row holds from the version `since` on, to before the version `until`; a row that still holds has none. So a version
-- stays readable while the next one is loaded, what does not change is not written again, and the pointer in `atlas` says
-- which one readers get. Every large table is parted by atlas: each atlas has partitions of its own, with its number.

create schema passages;

-- Changes with these tables.
create table passages.format (number int not null);
insert into passages.format values (2);

create table passages.atlas (
	number int generated always as identity primary key,
	id text not null unique,
	-- It is written in, BCP 47.
	language text not null,
	-- The version readers get.
	current int
);

create table passages.version (
	atlas int not null references passages.atlas,
	number int not null,
	-- As `meta.json` names it.
	id text not null,
	loaded timestamptz not null default now(),
	-- When the next one took its place.
	replaced timestamptz,
	primary key (atlas, number)
);

-- Every compiled file by its path: whole, or the ids of the records it is put together of.
create table passages.file (
	atlas int not null,
	path text not null,
	-- Name in the manifest.
	kind text not null,
	hash uuid not null,
	-- Of its UTF-8.
	bytes bigint not null,
	body text,
	-- 'record' is one as it is, 'object' several by their ids, 'array' a list of them, 'text' pieces one after the other.
	form text check (form in ('record', 'object', 'array', 'text')),
	parts text[],
	since int not null,
	until int,
	primary key (atlas, path, since),
	check ((body is null) = (parts is not null))
) partition by list (atlas);

-- Records, a table for each kind. `json` keeps them to the letter.
create table passages.feature (
	atlas int not null,
	id text not null,
	hash uuid not null,
	body json not null,
	since int not null,
	until int,
	primary key (atlas, id, since)
) partition by list (atlas);
create table passages.event (like passages.feature including all) partition by list (atlas);
create table passages.source (like passages.feature including all) partition by list (atlas);
create table passages.layer (like passages.feature including all) partition by list (atlas);
create table passages.disagreement (like passages.feature including all) partition by list (atlas);
create table passages.question (like passages.feature including all) partition by list (atlas);
create table passages.anchors (like passages.feature including all) partition by list (atlas);
create table passages.annotations (like passages.feature including all) partition by list (atlas);

-- Pieces of files that are longer than a field may be, path#n.
create table passages.piece (
	atlas int not null,
	id text not null,
	hash uuid not null,
	body text not null,
	since int not null,
	until int,
	primary key (atlas, id, since)
) partition by list (atlas);

-- What is looked for: places, events, documents, claims, passages; `id` is type:id.
create table passages.search (
	atlas int not null,
	id text not null,
	hash uuid not null,
	body json not null,
	type text not null,
	-- Terms folded as the page folds them, of names weighed A, of texts D; stems of the text's own language weighed C.
	terms tsvector not null,
	since int not null,
	until int,
	primary key (atlas, id, since)
) partition by list (atlas);
create index on passages.search using gin (terms);

-- Every term that was ever looked up in, for those that are misspelt.
create table passages.term (
	atlas int not null,
	-- In the order of its code points, so that its beginning finds it.
	term text collate "C" not null,
	primary key (atlas, term)
) partition by list (atlas);
create index on passages.term using gin (term gin_trgm_ops);

-- What the map draws: id#n, n being its place among the shapes of a feature; `body` its properties.
create table passages.shape (
	atlas int not null,
	id text not null,
	hash uuid not null,
	body jsonb not null,
	-- The first zoom at which it is drawn.
	min_zoom smallint not null,
	-- The more the sooner drawn.
	weight int not null,
	-- In the plane of the map, metres of Web Mercator.
	outline geometry(Geometry, 3857) not null,
	since int not null,
	until int,
	primary key (atlas, id, since)
) partition by list (atlas);
create index on passages.shape using gist (outline);
create index on passages.shape (min_zoom);
