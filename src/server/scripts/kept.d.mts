export const ROOT: string;
export const KEPT: string;
export function nameOf(path: string): string;
export function recordOf(path: string): string;
