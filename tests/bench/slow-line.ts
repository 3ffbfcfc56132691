import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line as a reader may have it. */
export interface Line {
	/** Bytes a second, of all connections together. */
	bytesPerSecond: number;
	/** From one end to the other, milliseconds. */
	delayMs: number;
}

export interface SlowServer {
	server: Server;
	/** Bytes it has carried so far, both ways. */
	countBytes: () => number;
	/** Another line from now on, at the same address. */
	setLine: (line: Line) => void;
}

/**
 * A server that hands all on to another one on this machine, as slowly as a line would. The browser's own throttling
 * does not reach what a service worker asks for.
 */
export function serveSlowly(port: number, first: Line): SlowServer {
	let line = first;
	let free = 0;
	let carried = 0;
	const carry = (from: Socket, to: Socket): void => {
		from.on('data', (bytes: Buffer) => {
			carried += bytes.length;
			free = Math.max(free, performance.now()) + (bytes.length / line.bytesPerSecond) * 1000;
			from.pause();
			setTimeout(() => from.resume(), Math.max(0, free - performance.now()));
			setTimeout(() => to.writable && to.write(bytes), Math.max(0, free - performance.now()) + line.delayMs);
		});
		from.on('end', () => setTimeout(() => to.end(), Math.max(0, free - performance.now()) + line.delayMs));
		from.on('error', () => to.destroy());
		from.on('close', () => setTimeout(() => to.destroy(), 1000 + line.delayMs));
	};
	const server = createServer((reader) => {
		const site = connect(port, 'localhost');
		carry(reader, site);
		carry(site, reader);
	});
	const setLine = (other: Line): void => {
		line = other;
	};
	return { server, countBytes: () => carried, setLine };
}
