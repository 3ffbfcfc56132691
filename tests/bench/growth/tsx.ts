/** Lets node read TypeScript file by file: what is measured comes from another tree, and is known only as it runs. */
export const TSX = ['--import', import.meta.resolve('tsx')];
