type Listeners = { [T in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[T]) => void };

/** Adds listeners by the type of their event; returns what takes them away again. */
export function listen(node: HTMLElement, listeners: Listeners): () => void {
	const stop = new AbortController();
	for (const [type, listener] of Object.entries(listeners)) {
		node.addEventListener(type, listener as EventListener, { signal: stop.signal });
	}
	return () => stop.abort();
}
