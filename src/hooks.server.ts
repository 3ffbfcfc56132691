export { speak as handle } from '$lib/server/speak.ts';
