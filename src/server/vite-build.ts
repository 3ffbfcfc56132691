import { build } from 'vite';
import { endWithParent } from './end-with-parent.ts';

// Without whoever started the build nobody is left to put the site in its place: what still writes must end at once.
endWithParent();
// Whoever starts it may be a test or a program under development; what is built is neither.
process.env.NODE_ENV = 'production';
await build({ logLevel: 'error' });
process.exit(0);
