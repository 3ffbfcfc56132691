export { readFromPlatform as handleFetch } from '$lib/server/read-from-platform.ts';
export { speak as handle } from '$lib/server/speak.ts';
