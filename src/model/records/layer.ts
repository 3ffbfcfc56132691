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
	id: shown(IdSchema).describe('Id of the layer: the name of its file below `features/`.'),
	title: shown(prose(z.string().min(1).max(40))).describe('Title of the layer in list and legend.'),
	description: ProseSchema.describe('What belongs in the layer.'),
	hue: shown(HueSchema).describe('Its colour, one of the palette’s, which colour-blind readers can tell apart.'),
	symbol: shown(code(SymbolSchema)).describe('Name of a Maki or Temaki icon, the layer’s default symbol.'),
	shownAtFirst: shown(z.boolean()).describe('Shown when a reader first opens the atlas.'),
	frame: shown(z.boolean().default(false)).describe(
		'Frame layers (countries, regions) are context: they yield to sites in drawing, clicks and labels.'
	)
});
export type Layer = z.infer<typeof LayerSchema>;

export const LayersFileSchema = z.strictObject({
	layers: z.array(LayerSchema).min(1).describe('Thematic layers, in the order in which they are listed.')
});
