// Stands in for the process that reads documents: the name of a file says what goes wrong.
const deeds = {
	'hangs.txt': () => {
		for (;;) {
			process.uptime();
		}
	},
	'waits.txt': () => undefined,
	'leaves.txt': () => process.exit(3),
	'throws-late.txt': () => setTimeout(() => Promise.reject(new Error('late')), 1),
	'tells-pages.txt': () => {
		let page = 0;
		const timer = setInterval(() => {
			process.send({ say: 'page', page: ++page, pages: 8 });
			if (page === 8) {
				clearInterval(timer);
				process.send({
					say: 'read',
					document: { text: 'Told page by page.', notes: [] },
					match: { located: null }
				});
			}
		}, 1);
	}
};
process.on('disconnect', () => process.exit(0));
process.on('message', (task) => {
	if (task.do === 'know') {
		process.send({ say: 'ready' });
	} else if (deeds[task.name]) {
		deeds[task.name]();
	} else {
		process.send({ say: 'read', document: { text: task.name, notes: [] }, match: { located: null } });
	}
});
