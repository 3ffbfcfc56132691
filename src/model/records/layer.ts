import { z } from 'zod';
import { IdSchema, ProseSchema } from '../common.ts';
import { code, prose } from '../fields.ts';
import { shown } from '../shown.ts';

/** Palette slots that a theme gives a light and a dark colour; safe for colour-blind readers. */
export const HueSchema = z.enum(['amber', 'blue', 'vermilion', 'purple', 'green', 'sky', 'slate', 'rose', 'ochre']);
export type Hue = z.infer<typeof HueSchema>;

/** Maki and Temaki icons that the map carries, and two of its own: a road and a corridor. */
export const SYMBOLS = [
	'airfield',
	'airport',
	'anvil',
	'army_tent',
	'city',
	'cooling_tower',
	'corridor',
	'danger',
	'embassy',
	'fuel',
	'harbor',
	'home',
	'industry',
	'landmark',
	'marker',
	'military',
	'mountain',
	'pipe',
	'power',
	'power_tower',
	'rail',
	'road',
	'rocket',
	'shield',
	'star',
	'storage_tank',
	'town-hall',
	'truck',
	'valley',
	'water'
] as const;
export const SymbolSchema = z.enum(SYMBOLS);

/** A thematic layer of the atlas. Its features stand in `features/<id>.geojson`. */
export const LayerSchema = z.strictObject({
	id: shown(IdSchema),
	title: shown(prose(z.string().min(1).max(40))),
	description: ProseSchema,
	hue: shown(HueSchema),
	/** Name of a Maki or Temaki icon, the layer's default symbol. */
	symbol: shown(code(SymbolSchema)),
	/** Shown when a reader first opens the atlas. */
	shownAtFirst: shown(z.boolean()),
	/** Frame layers (countries, regions) are context: they yield to sites in drawing, clicks and labels. */
	frame: shown(z.boolean().default(false))
});
export type Layer = z.infer<typeof LayerSchema>;

export const LayersFileSchema = z.strictObject({ layers: z.array(LayerSchema).min(1) });
