import { buildShapes } from './shapes.ts';

/* The build works it out and puts it in the place of this module (see vite.config.ts). */
export const SHAPES_AT_START = buildShapes(true);
