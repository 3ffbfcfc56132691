import { Agent, request } from 'node:http';
import type { OddRequest } from './odd-requests.ts';

/** At the same time. */
const TOGETHER = 20;

export interface OddAnswers {
	/** How often each status came. */
	statuses: Map<number, number>;
	/** Requests that were answered otherwise than they should have been. */
	wrong: string[];
}

/** Sends requests, a few at a time, and holds each answer against what is right; 503 is right while `mayBeGone`. */
export async function askOddly(
	port: number,
	requests: Iterable<OddRequest>,
	mayBeGone: () => boolean = () => false
): Promise<OddAnswers> {
	const agent = new Agent({ keepAlive: true, maxSockets: TOGETHER });
	const statuses = new Map<number, number>();
	const wrong: string[] = [];
	const left = requests[Symbol.iterator]();
	const work = async (): Promise<void> => {
		for (let next = left.next(); !next.done; next = left.next()) {
			const { method, path, statuses: right } = next.value;
			const wasGone = mayBeGone();
			const status = await send(port, next.value, agent);
			statuses.set(status, (statuses.get(status) ?? 0) + 1);
			const isRight = right.includes(status) || (status === 503 && (wasGone || mayBeGone()));
			if (!isRight) {
				wrong.push(`${method} ${path.slice(0, 100)}: ${status}`);
			}
		}
	};
	await Promise.all(Array.from({ length: TOGETHER }, work));
	agent.destroy();
	return { statuses, wrong };
}

/** The status of the answer; 0 where the connection was cut without one, or in the midst of it. */
function send(port: number, { method, path }: OddRequest, agent: Agent): Promise<number> {
	return new Promise((resolve) => {
		const sent = request({ host: '127.0.0.1', port, method, path: `/${path}`, agent }, (response) => {
			response.on('error', () => resolve(0));
			response.on('end', () => resolve(response.statusCode ?? 0));
			response.resume();
		});
		sent.on('error', (error: NodeJS.ErrnoException) => {
			// An idle connection may be ended in the moment it is used again.
			const isLate = sent.reusedSocket && ['ECONNRESET', 'EPIPE'].includes(error.code ?? '');
			resolve(isLate ? send(port, { method, path, statuses: [] }, agent) : 0);
		});
		sent.end();
	});
}
