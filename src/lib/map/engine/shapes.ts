import type { Shape, Stroke } from '../style/vocabulary.ts';

/**
 * Outline of a shape as SVG path data in a box from -1 to 1, corners eased by round joins. Used for canvas symbols and
 * legend swatches alike.
 */
export const shapePaths: Record<Shape, string> = {
	disc: 'M-.94 0A.94 .94 0 1 1 .94 0A.94 .94 0 1 1 -.94 0Z',
	bead: 'M-.8 0A.8 .8 0 1 1 .8 0A.8 .8 0 1 1 -.8 0Z',
	square: 'M-.62 -.86H.62A.24 .24 0 0 1 .86 -.62V.62A.24 .24 0 0 1 .62 .86H-.62A.24 .24 0 0 1 -.86 .62V-.62A.24 .24 0 0 1 -.62 -.86Z',
	diamond: 'M0 -1.12L1.12 0L0 1.12L-1.12 0Z',
	hexagon: 'M-.54 -.94H.54L1.08 0L.54 .94H-.54L-1.08 0Z',
	shield: 'M-.86 -.9H.86V.1C.86 .66 .44 .92 0 1.12C-.44 .92 -.86 .66 -.86 .1Z',
	pentagon: 'M0 -1.06L1.02 -.28L.64 .94H-.64L-1.02 -.28Z',
	triangle: 'M0 -1.08L1.1 .84H-1.1Z',
	drop: 'M0 -1.14C.5 -.6 .88 -.22 .88 .26A.88 .84 0 0 1 -.88 .26C-.88 -.22 -.5 -.6 0 -1.14Z'
};

/** Where an icon sits in its shape, and how wide it may be, in the same box. */
export const iconBox: Record<Shape, { y: number; size: number }> = {
	disc: { y: 0, size: 1.16 },
	bead: { y: 0, size: 1 },
	square: { y: 0, size: 1.22 },
	diamond: { y: 0, size: 1 },
	hexagon: { y: 0, size: 1.16 },
	shield: { y: -0.06, size: 1.1 },
	pentagon: { y: 0.06, size: 1.06 },
	triangle: { y: 0.28, size: 0.84 },
	drop: { y: 0.2, size: 1 }
};

/**
 * Corner marks of what is not simply there, in a box from -1 to 1: filled paths and stroked ones. The first three fill
 * up as a project does: an empty ring proposed, a quarter agreed, a half being built.
 */
export const markPaths: Record<Exclude<Stroke, 'built'>, { fill?: string; stroke?: string }> = {
	proposed: {},
	agreed: { fill: 'M0 0V-.8A.8 .8 0 0 1 .8 0Z' },
	building: { fill: 'M0 -.8A.8 .8 0 0 1 0 .8Z' },
	stalled: { stroke: 'M-.26 -.4V.4M.26 -.4V.4' },
	cancelled: { stroke: 'M-.38 -.38L.38 .38M.38 -.38L-.38 .38' },
	reported: { stroke: 'M-.3 -.28A.3 .3 0 1 1 .08 .02Q0 .06 0 .22M0 .5V.54' }
};
