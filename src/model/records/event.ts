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
	/** `null` where no document dates it and nothing lets us derive a date. */
	edtf: EdtfSchema.nullable(),
	certainty: CertaintySchema,
	/** `stated` in a document · `derived` from its words and its date · `editor` supplied with a reference. */
	basis: z.enum(['stated', 'derived', 'editor', 'undated']),
	/** How it was come by: "'last year' in a text of January 2017". */
	derivation: ProseSchema
});
export type When = z.infer<typeof WhenSchema>;

export const PlaceRoleSchema = z.enum(['site', 'route', 'origin', 'destination', 'subject']);

/** How one event stands to another, so that a part or a sequel is not taken for a double. */
export const EventRelationSchema = z.strictObject({
	to: IdSchema,
	/** This one is a part of the other, belongs to the same occasion, follows from it, or answers it. */
	as: z.enum(['part-of', 'same-occasion', 'follows', 'answers'])
});
export type EventRelation = z.infer<typeof EventRelationSchema>;

/** One happening, told by one document or by several. */
export const EventSchema = z.strictObject({
	id: shown(IdSchema),
	label: shown(prose(z.string().min(1).max(140))),
	description: ProseSchema.optional(),
	kind: shown(EventKindSchema),
	when: WhenSchema,
	status: StatusSchema,
	actors: z.array(name(z.string().min(1))),
	places: z.array(z.strictObject({ feature: IdSchema, role: PlaceRoleSchema })),
	/** Layer ids. */
	themes: shown(z.array(IdSchema).min(1)),
	/** Written once, on the part or the sequel; both pages show it. */
	relations: z.array(EventRelationSchema).optional(),
	/** What the documents lean on rather than report. */
	background: shown(z.boolean().default(false))
});
export type Event = z.infer<typeof EventSchema>;

/** `events/<any>.json` */
export const EventFileSchema = z.strictObject({ events: z.array(EventSchema) });
