import { z } from 'zod';
import { EventSchema } from '../records/event.ts';
import { CompiledDisagreementSchema, TopicSchema } from './disagreement.ts';
import { CompiledLaterSchema } from './later.ts';
import { PassageGroupSchema } from './passage.ts';
import { EventRefSchema, FeatureLinkSchema } from './refs.ts';
import { shown, shownInPart } from '../shown.ts';

/** `event/<id>.json` */
export const EventPageSchema = z.strictObject({
	event: shownInPart(EventSchema),
	ref: EventRefSchema,
	words: shownInPart(z.strictObject({ kind: shown(z.string()), status: z.string() })),
	places: shown(z.array(z.strictObject({ role: z.string(), feature: FeatureLinkSchema }))),
	/** Events it is a part of, follows, answers, or that do so to it; `as` in words. */
	related: z.array(z.strictObject({ as: z.string(), event: EventRefSchema })),
	disagreements: z.array(CompiledDisagreementSchema),
	later: z.array(CompiledLaterSchema),
	topics: shownInPart(z.array(TopicSchema)),
	groups: shownInPart(z.array(PassageGroupSchema))
});
export type EventPage = z.infer<typeof EventPageSchema>;
