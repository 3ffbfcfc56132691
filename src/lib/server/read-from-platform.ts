import type { HandleFetch } from '@sveltejs/kit';

/** What a page fetches comes from the site's folder, or where it is made as it is asked for, from who makes it. */
export const readFromPlatform: HandleFetch = ({ event, request, fetch }) => {
	return event.platform === undefined ? fetch(request) : event.platform.readFile(new URL(request.url).pathname);
};
