import type { Certainty } from '../model/common.ts';
import type { Event } from '../model/records/event.ts';
import type { FeatureKind, FeatureProperties, Geometry } from '../model/records/feature.ts';
import type { Csl } from '../model/records/source.ts';

/** Where in its file something stands, in words: `row 3`, `feature 2 “Gwadar”`, `line 14`. */
export interface Unread {
	where: string;
	/** Why it cannot be read, and what to do, in a sentence. */
	reason: string;
}

interface Item {
	where: string;
	/** What was left out or made of it on the way, in sentences. */
	notes: string[];
}

export interface ImportedName {
	text: string;
	/** BCP 47. */
	lang?: string;
}
/** A place as a file of others has it. */
export interface ImportedPlace extends Item {
	/** The identifier the file gives; an id of the atlas where it came from there. */
	id: string | null;
	title: string;
	names: ImportedName[];
	/** RFC 7946, cut at the antimeridian; `null` where the file gives no position. */
	geometry: Geometry | null;
	description: string | null;
	kind: FeatureKind | null;
	/** Layer it names, by id or title. */
	layer: string | null;
	certainty: Certainty | null;
	/** EDTF. */
	when: string | null;
	accuracyKm: number | null;
	/** http and https addresses. */
	links: string[];
	/** ISO 3166-1 alpha-2. */
	countries: string[];
	/** The whole record, where the file is an export of an atlas. */
	record: FeatureProperties | null;
}
/** Something that happened, as a file of others has it. */
export interface ImportedEvent extends Item {
	id: string | null;
	label: string;
	/** EDTF; `null` where the file gives no date. */
	edtf: string | null;
	description: string | null;
	actors: string[];
	/** Ids or names of places. */
	places: string[];
	/** Degrees east and north, of a place that has no row of its own. */
	position: [number, number] | null;
	layer: string | null;
	record: Event | null;
}
/** A work as a reference manager has it. */
export interface ImportedWork extends Item {
	/** Its key in the file: `pant2014`. */
	key: string | null;
	csl: Csl;
	/** EDTF. */
	published: string | null;
}
/** Words of a document that somebody marked. The words themselves are used to find them, and never kept. */
export interface ImportedAnnotation extends Item {
	id: string | null;
	/** What the annotation calls its document: a title, an address, a file name, a `ni:` name by hash. */
	source: string;
	/** What its document is called, where the file says so besides. */
	sourceTitle?: string;
	quote: { exact: string; prefix: string; suffix: string } | null;
	/** Code points of the document's text as the file counts them. */
	position: { start: number; end: number } | null;
	/** What the annotator says of it. */
	comment: string | null;
	tags: string[];
	/** Addresses of places it is linked with. */
	links: string[];
}

/** A table whose columns a person may choose the meaning of. */
export interface ShownTable {
	/** Of a spreadsheet with several. */
	sheet: string | null;
	rows: number;
	columns: { header: string; field: string; samples: string[] }[];
	of: 'places' | 'events';
}

/** What one file holds. */
export interface Imported {
	places: ImportedPlace[];
	events: ImportedEvent[];
	works: ImportedWork[];
	annotations: ImportedAnnotation[];
	unread: Unread[];
	/** Of the file as a whole, in sentences. */
	notes: string[];
	table: ShownTable | null;
}

export function makeImported(parts: Partial<Imported> = {}): Imported {
	return {
		places: [],
		events: [],
		works: [],
		annotations: [],
		unread: [],
		notes: [],
		table: null,
		...parts
	};
}
