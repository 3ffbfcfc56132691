import { z } from 'zod';
import { CertaintySchema, EdtfSchema, IdSchema, ProseSchema } from '../common.ts';
import { name, prose } from '../fields.ts';
import { StatusSchema } from './feature.ts';
import { shown } from '../shown.ts';

export const EventKindSchema = z.enum([
	'visit',
	'meeting',
	'agreement',
	'deal',
	'delivery',
	'exercise',
	'attack',
	'operation',
	'embargo',
	'policy',
	'proposal',
	'statement',
	'project-step',
	'construction',
	'launch',
	'war',
	'alliance',
	'crisis',
	'trend',
	'report',
	'other'
]);
export type EventKind = z.infer<typeof EventKindSchema>;

/** When an event took place, as the documents let us say it. */
export const WhenSchema = z.strictObject({
	edtf: EdtfSchema.nullable().describe(
		'The date in EDTF: `2014-11`, `2015?`; `null` where no document dates it and nothing lets us derive a date.'
	),
	certainty: CertaintySchema.describe('How sure the date is.'),
	basis: z
		.enum(['stated', 'derived', 'editor', 'undated'])
		.describe(
			'`stated` in a document · `derived` from its words and its date · `editor` supplied with a reference.'
		),
	derivation: ProseSchema.describe('How the date was come by: “‘last year’ in a text of January 2017”.')
});

export const PlaceRoleSchema = z.enum(['site', 'route', 'origin', 'destination', 'subject']);

/** How one event stands to another, so that a part or a sequel is not taken for a double. */
export const EventRelationSchema = z.strictObject({
	to: IdSchema.describe('Id of the other event.'),
	as: z
		.enum(['part-of', 'same-occasion', 'follows', 'answers'])
		.describe('This one is a part of the other, belongs to the same occasion, follows from it, or answers it.')
});
export type EventRelation = z.infer<typeof EventRelationSchema>;

/** One happening, told by one document or by several. */
export const EventSchema = z.strictObject({
	id: shown(IdSchema).describe('Id of the event. Never renamed once published.'),
	label: shown(prose(z.string().min(1).max(140))).describe('What happened, in a line.'),
	description: ProseSchema.optional().describe('What happened, in our words, where the line does not say enough.'),
	kind: shown(EventKindSchema).describe('What sort of happening it is.'),
	when: WhenSchema.describe('When it took place, as the documents let us say it.'),
	status: StatusSchema.describe(
		'How far along it is: `completed` for what happened, `proposed` for what was to happen.'
	),
	actors: z.array(name(z.string().min(1))).describe('Who took part: states, offices, companies, persons.'),
	places: z
		.array(
			z.strictObject({
				feature: IdSchema.describe('Id of the feature.'),
				role: PlaceRoleSchema.describe(
					'What the feature is to the event: where it took place, what it passed along, whence, whither, or what it is about.'
				)
			})
		)
		.describe('Features it took place at or concerns.'),
	themes: shown(z.array(IdSchema).min(1)).describe('Ids of the layers it belongs to.'),
	relations: z
		.array(EventRelationSchema)
		.optional()
		.describe('How it stands to other events. Written once, on the part or the sequel; both pages show it.'),
	imported: name(z.string().min(1).max(200))
		.optional()
		.describe('Name of the file it was imported from; taken out once a curator has reviewed it.'),
	background: shown(z.boolean().default(false)).describe('What the documents lean on rather than report.')
});
export type Event = z.infer<typeof EventSchema>;

/** `events/<any>.json` */
export const EventFileSchema = z.strictObject({
	events: z.array(EventSchema).describe('Events, each told by one document or by several.')
});
