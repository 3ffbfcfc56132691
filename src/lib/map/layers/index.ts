import { accuracy } from './accuracy.ts';
import { areas } from './areas.ts';
import type { Drawing } from './drawing.ts';
import { labels } from './labels.ts';
import { lines } from './lines.ts';
import { points } from './points.ts';
import { selection } from './selection.ts';

/** Every kind of drawing. Where their style layers lie stands in `draw-order.ts`. */
export const drawings: Record<string, Drawing> = { areas, lines, points, labels, accuracy, selection };

export const legendEntries = Object.values(drawings).flatMap((drawing) => drawing.legend);

/** Style layers that a pointer can hit. */
export const hitLayers = Object.values(drawings).flatMap((drawing) => drawing.hits);
