import { accuracy } from './accuracy.ts';
import { areas } from './areas.ts';
import { borders } from './borders.ts';
import { covers } from './covers.ts';
import type { Drawing } from './drawing.ts';
import { labels } from './labels.ts';
import { lines } from './lines.ts';
import { points } from './points.ts';
import { selection } from './selection.ts';

/** Every kind of drawing, those below first; the legend lists their entries in this order too. */
export const DRAWINGS: readonly Drawing[] = [areas, lines, points, labels, accuracy, selection, borders, covers];
