/** A page tells its service worker with this word that the kept copy is another now. */
export const COPY_CHANGED = 'copy-changed';

/**
 * A service worker tells a page with this word that the kept copy answered it, though the page may believe it has a
 * network.
 */
export const FROM_COPY = 'from-copy';
