import { z } from 'zod';
import { LayerMetaSchema } from './meta.ts';
import { EventRefSchema, FeatureRefSchema } from './refs.ts';

/** `layer/<id>.json` */
export const LayerPageSchema = z.strictObject({
	layer: LayerMetaSchema,
	features: z.array(FeatureRefSchema),
	events: z.array(EventRefSchema)
});
export type LayerPage = z.infer<typeof LayerPageSchema>;
