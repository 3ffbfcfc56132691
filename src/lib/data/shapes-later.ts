import { buildShapes } from './shapes.ts';

/* The same for the files that only some pages ask for: these shapes come with the first of them. */
export const SHAPES_LATER = buildShapes(false);
