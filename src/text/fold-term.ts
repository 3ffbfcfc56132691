import { foldLetters } from './fold.ts';

/** A word as search compares it: as names and anchors do, with the vowel signs of Indic scripts kept. */
export const foldTerm = foldLetters;
