import { z } from 'zod';
import { IdSchema, ProseSchema } from '../common.ts';
import { code, prose } from '../fields.ts';

/** Palette slots that a theme gives a light and a dark colour; safe for colour-blind readers. */
export const HueSchema = z.enum(['amber', 'blue', 'vermilion', 'purple', 'green', 'sky', 'slate', 'rose', 'ochre']);
export type Hue = z.infer<typeof HueSchema>;

/** A thematic layer of the atlas. Its features stand in `features/<id>.geojson`. */
export const LayerSchema = z.strictObject({
	id: IdSchema,
	title: prose(z.string().min(1).max(40)),
	description: ProseSchema,
	hue: HueSchema,
	/** Name of a Maki or Temaki icon, the layer's default symbol. */
	symbol: code(z.string().regex(/^[a-z0-9_-]+$/)),
	/** Shown when a reader first opens the atlas. */
	shownAtFirst: z.boolean(),
	/** Frame layers (countries, regions) are context: they yield to sites in drawing, clicks and labels. */
	frame: z.boolean().default(false)
});
export type Layer = z.infer<typeof LayerSchema>;

export const LayersFileSchema = z.strictObject({ layers: z.array(LayerSchema).min(1) });
