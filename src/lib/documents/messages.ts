import { say } from '../../language/say.ts';
import { LostAnchorsError } from './load-anchors.ts';

/** What became of a file: one sentence, and what else is worth knowing. */
export interface Message {
	tone: 'good' | 'bad';
	text: string;
	details: string[];
	/** The first detail says which document it comes near to. */
	isNear?: boolean;
}

/** A message of something that went well. */
export const good = (text: string): Message => {
	return {
		tone: 'good',
		text,
		details: []
	};
};

/** A message of something that went wrong. */
export const bad = (text: string): Message => {
	return {
		tone: 'bad',
		text,
		details: []
	};
};

/**
 * Several good copies are told in one line, since the list below names each; so are the many files of a folder that are
 * of no use here.
 */
export function foldMessages(all: readonly Message[], most = 4): Message[] {
	const goodOnes = all.filter(({ tone }) => tone === 'good');
	const messages =
		goodOnes.length > 1
			? [
					good(say('{count} copies were recognised; they are listed below.', { count: goodOnes.length })),
					...all.filter(({ tone }) => tone === 'bad')
				]
			: all;
	const bad = messages.filter(({ tone }) => tone === 'bad');
	if (bad.length <= most) {
		return [...messages];
	}
	const details = bad.map(({ text, details: [first], isNear }) => (isNear ? `${text} ${first}` : text));
	return [
		...messages.filter(({ tone }) => tone !== 'bad'),
		{
			tone: 'bad',
			text: say('{count} files could not be used.', { count: bad.length }),
			details
		}
	];
}

/** Names made to flood the page are cut in the middle. */
export function shortenName(name: string): string {
	return name.length <= 80 ? name : `${name.slice(0, 60)}…${name.slice(-16)}`;
}

/** What else may go wrong is told in the console; the reader learns what to do. */
export function describeLoss({ name }: File, cause: unknown): string {
	console.warn(cause);
	return cause instanceof LostAnchorsError
		? say('“{name}” could not be compared. {cause}', {
				name: shortenName(name),
				cause: cause.message
			})
		: say('“{name}” could not be read: the page lost its connection. Try it again alone.', {
				name: shortenName(name)
			});
}

/** Of a copy that was kept and can no longer be read. */
export const describeUnread = (name: string): string => {
	return say('“{name}”, remembered on this device, could not be read again. Add it anew, or forget it.', { name });
};
