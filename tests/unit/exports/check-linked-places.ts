import { borders } from '@rapideditor/country-coder';
import { z } from 'zod';

/*
 * What the World Historical Gazetteer's schema of Linked Places 2.0 asks of a file, in our own words, since no package has it;
 * it is `validation/static/lpf_v2.0.jsonld` of its repository whg3, read on 27 and run with ajv on 28 November 2026: a place is named by an
 * address or a term, has a title, names and a class or a kind; is dated somewhere; positions have two numbers within the globe;
 * dates are years, months or days without marks; geometries may be null.
 */
const ADDRESS = /^(https?:\/\/)(www\.)?[a-zA-Z0-9\-.]{2,256}\.[a-z]{2,63}(:[0-9]{1,5})?(\/.*)?$/u;
const TERM = /^\w+:[^\s]+$/u;
/**
 * The codes its schema lists one by one: those of ISO 3166-1 that have a number of their own, but for those in use
 * without being assigned, and for South Georgia, Palestine and Taiwan, which it has forgotten.
 */
const LISTED = new Set(
	borders.features.flatMap(({ properties: { iso1A2, iso1N3 } }) =>
		iso1A2 && iso1N3 && !['XK', 'FX', 'CQ', 'GS', 'PS', 'TW'].includes(iso1A2) ? [iso1A2] : []
	)
);
const OneLine = z.string().regex(/^.*$/u);
const Address = z.string().regex(ADDRESS);
const Name = z.union([Address, z.string().regex(TERM)]);
const Day = z.string().regex(/^(-\d{5,})$|^(-?\d{1,4})(-(0[1-9]|1[0-2]))?(-([0-2][0-9]|3[01]))?$/u);
const Moment = z.union([
	z.strictObject({ in: Day }),
	z.strictObject({ earliest: Day, latest: Day.optional() }),
	z.strictObject({ latest: Day })
]);
const Certainty = z.enum(['certain', 'less-certain', 'uncertain']);
const When = z.looseObject({
	timespans: z.array(z.strictObject({ start: Moment.optional(), end: Moment.optional() })),
	certainty: Certainty.optional(),
	label: OneLine.optional()
});
const Language = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z0-9]{4,8})*$/u);
const Citation = z.union([
	z.looseObject({ label: OneLine, '@id': Name.optional() }),
	z.looseObject({ '@id': Name, label: OneLine.optional() })
]);
const Position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const Scope = { when: When.optional(), citations: z.array(Citation).optional(), certainty: Certainty.optional() };
const geometry = <T extends string, C extends z.ZodType>(type: T, coordinates: C) =>
	z.looseObject({ type: z.literal(type), coordinates, ...Scope });
const Geometry = z.discriminatedUnion('type', [
	geometry('Point', Position),
	geometry('MultiPoint', z.array(Position)),
	geometry('LineString', z.array(Position).min(2)),
	geometry('MultiLineString', z.array(z.array(Position).min(2))),
	geometry('Polygon', z.array(z.array(Position).min(4))),
	geometry('MultiPolygon', z.array(z.array(z.array(Position).min(4))))
]);
const unique = (items: readonly unknown[]): boolean => new Set(items).size === items.length;
const Place = z.looseObject({
	'@id': Name,
	type: z.literal('Feature'),
	properties: z.looseObject({
		title: OneLine,
		ccodes: z
			.array(z.string().refine((code) => LISTED.has(code), 'a code that the schema lists'))
			.min(1)
			.refine(unique)
			.optional(),
		fclasses: z
			.array(z.enum(['A', 'H', 'L', 'P', 'R', 'S', 'T', 'U', 'V', 'X']))
			.min(1)
			.refine(unique)
	}),
	when: When,
	names: z
		.array(z.looseObject({ toponym: OneLine, lang: Language.optional(), citations: z.array(Citation).optional() }))
		.min(1),
	types: z.array(
		z.looseObject({
			label: OneLine,
			identifier: Name.optional(),
			sourceLabels: z.array(z.looseObject({ label: OneLine }))
		})
	),
	geometry: Geometry.nullable(),
	relations: z.array(z.looseObject({ relationType: Name, relationTo: Name, label: OneLine, ...Scope })).optional(),
	links: z
		.array(
			z.looseObject({
				type: z.enum(['closeMatch', 'exactMatch', 'primaryTopicOf', 'subjectOf', 'seeAlso']),
				identifier: Address
			})
		)
		.optional(),
	descriptions: z.array(z.looseObject({ value: OneLine, lang: Language.optional() })).optional()
});
const Collection = z.looseObject({ type: z.literal('FeatureCollection'), features: z.array(Place).min(1) });

/** What does not keep them: "features.3.names: …". */
export function checkLinkedPlaces(value: unknown): string[] {
	const parsed = Collection.safeParse(value);
	return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}
