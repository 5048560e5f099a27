import fc from 'fast-check';

// The suite tries the same cases every time, so that it passes or fails by what was changed. `npm run fuzz` tries new ones.
if (process.env.FUZZ !== '1') fc.configureGlobal({ seed: 20190312 });
