/**
 * How much of a text is gone through at a time: a program that is called often is made fast sooner, and once, than one
 * that runs long.
 */
export const BLOCK = 4096;
