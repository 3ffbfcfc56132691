import { isPreview } from './is-preview.ts';

const FADE_MS = 150;

/**
 * Milliseconds in which names appear: none where the reader wants nothing to move by itself, nor in the workbench's
 * preview, whose curator waits for what she changed. Browser only.
 */
export function findFade(): number {
	return isPreview() || matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FADE_MS;
}
